package org.acrm.demo.file;

import java.util.EnumMap;
import java.util.Map;
import org.acrm.demo.Draw;
import org.acrm.demo.dirt.Defect;
import org.acrm.demo.dirt.Dirt;
import org.acrm.demo.dirt.Reason;

/** Rows of some neighbouring customers for every file, with the count of what a correct import must reject. */
public final class Block {

    private final Map<DeliveredFile, StringBuilder> texts = new EnumMap<>(DeliveredFile.class);
    private final Map<TruthFile, StringBuilder> truths = new EnumMap<>(TruthFile.class);
    private final Counts counts = new Counts();

    public Block() {
        for (DeliveredFile file : DeliveredFile.values()) {
            texts.put(file, new StringBuilder());
        }
        for (TruthFile file : TruthFile.values()) {
            truths.put(file, new StringBuilder());
        }
    }

    /** A row as it should be. */
    public void clean(DeliveredFile file, String... row) {
        Csv.append(texts.get(file), row);
        counts.row(file);
    }

    /** A row whose parent row is rejected, and which is therefore rejected too. */
    public void orphan(DeliveredFile file, String... row) {
        clean(file, row);
        counts.reject(file, Reason.UNKNOWN_REFERENCE);
    }

    /** A row into which something may have been planted; true when a correct import accepts it. */
    public boolean soiled(DeliveredFile file, Draw draw, String key, String... row) {
        Defect defect = Dirt.in(file, draw);
        if (defect == null) {
            clean(file, row);
            return true;
        }
        truth(TruthFile.DIRT, file.word(), key, defect.name());
        if (defect.reason() == Reason.DUPLICATE_KEY) {
            clean(file, row);
        } else {
            defect.spoil(draw, row);
        }
        clean(file, row);
        if (defect.reason() != null) {
            counts.reject(file, defect.reason());
        }
        return !defect.rejectsItsKey();
    }

    public void truth(TruthFile file, String... row) {
        Csv.append(truths.get(file), row);
    }

    CharSequence text(DeliveredFile file) {
        return texts.get(file);
    }

    CharSequence text(TruthFile file) {
        return truths.get(file);
    }

    Counts counts() {
        return counts;
    }
}
