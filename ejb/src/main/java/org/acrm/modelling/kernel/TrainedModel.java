package org.acrm.modelling.kernel;

import java.util.List;

/** What was learned. Immutable. */
public interface TrainedModel {

    List<Feature> features();

    /** The middle of each feature in the training rows: median of a number, most frequent category; NaN if never known. */
    double[] typicalValues();

    /** Probability of the event for each row; the columns are found by name. */
    double[] probabilities(Dataset rows);

    /** The model itself, to be stored and read again by the package that trained it. */
    byte[] bytes();
}
