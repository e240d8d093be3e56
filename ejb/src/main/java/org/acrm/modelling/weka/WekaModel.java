package org.acrm.modelling.weka;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.acrm.modelling.kernel.Dataset;
import org.acrm.modelling.kernel.Feature;
import org.acrm.modelling.kernel.TrainedModel;
import weka.classifiers.Classifier;
import weka.core.Instances;

/** A trained Weka classifier with what is needed to ask it: the features and their typical values. */
public final class WekaModel implements TrainedModel, Serializable {

    private static final long serialVersionUID = 1L;
    private static final ObjectInputFilter OWN_TYPES =
            ObjectInputFilter.Config.createFilter("weka.**;org.acrm.modelling.**;java.lang.*;java.util.*;!*");

    private final ArrayList<Feature> features;
    private final double[] typicalValues;
    private final Classifier classifier;

    WekaModel(List<Feature> features, double[] typicalValues, Classifier classifier) {
        this.features = new ArrayList<>(features);
        this.typicalValues = typicalValues;
        this.classifier = classifier;
    }

    /** Reads what {@link #bytes()} wrote; refuses any other content. */
    public static TrainedModel read(byte[] bytes) {
        try (ObjectInputStream in = new OwnTypesStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            return (WekaModel) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The stored model cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The stored model was written by another version of the library", e);
        }
    }

    @Override
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
            out.writeObject(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public List<Feature> features() {
        return List.copyOf(features);
    }

    @Override
    public double[] typicalValues() {
        return typicalValues.clone();
    }

    @Override
    public double[] probabilities(Dataset rows) {
        Dataset own = rows.alignedTo(features);
        Instances header = WekaRows.header(features);
        double[] probabilities = new double[own.rows()];
        try {
            for (int row = 0; row < probabilities.length; row++) {
                probabilities[row] = classifier.distributionForInstance(WekaRows.one(header, own, row))[1];
            }
        } catch (Exception e) {
            throw new IllegalStateException("Scoring failed", e);
        }
        return probabilities;
    }

    private static final class OwnTypesStream extends ObjectInputStream {

        OwnTypesStream(InputStream in) throws IOException {
            super(in);
            setObjectInputFilter(OWN_TYPES);
        }

        /** The application's own class loader, which need not be the one of the calling thread. */
        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, WekaModel.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description);
            }
        }
    }
}
