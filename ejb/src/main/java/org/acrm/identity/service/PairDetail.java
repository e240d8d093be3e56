package org.acrm.identity.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.entity.PairState;
import org.acrm.identity.entity.RecordFace;

/**
 * Everything about a pair that a steward needs to decide.
 *
 * @param weight in bits
 * @param probability that the two are one
 * @param decidedBy pseudonym; null where nobody or a night has decided
 * @param prior bits that any two records begin with
 */
public record PairDetail(
        long id,
        PairKind kind,
        PairState state,
        BigDecimal weight,
        double probability,
        String decidedBy,
        Instant decidedAt,
        String note,
        RecordFace left,
        RecordFace right,
        List<FieldLine> fields,
        double prior,
        List<StepLine> steps)
        implements Serializable {

    /** How the two values of a field stand to each other. */
    public enum Likeness {
        SAME,
        DIFFERENT,
        /** Only one of the records has a value. */
        ONE_ONLY
    }

    /** Which record gives the golden value. */
    public enum Winner {
        LEFT,
        RIGHT,
        /** Another record of one of the two customers. */
        ANOTHER
    }

    /**
     * @param winner which value a merge would believe; null where nobody has one
     * @param rule why
     */
    public record FieldLine(String field, Side left, Side right, Likeness likeness, Winner winner, String rule)
            implements Serializable {}

    /** @param corrected whether a colleague put the value in place of what the source says */
    public record Side(String value, boolean corrected) implements Serializable {

        static Side of(RecordFace shown, String field) {
            return new Side(shown.value(field), shown.corrected().contains(field));
        }
    }

    /**
     * One bar of the waterfall.
     *
     * @param sum the prior and all steps up to this one
     * @param from left end of the bar, in hundredths of the whole picture
     * @param width of the bar, in the same
     */
    public record StepLine(String comparison, String level, double bits, double sum, int from, int width)
            implements Serializable {

        public boolean up() {
            return bits >= 0;
        }

        /** {@code jaro-winkler 0.92} → {@code JARO_WINKLER}: the key of a word in the bundle. */
        public static String code(String label) {
            return label.replaceAll("\\s*\\d+(\\.\\d+)?$", "")
                    .replaceAll("[^A-Za-z0-9]+", "_")
                    .toUpperCase(Locale.ROOT);
        }
    }

    /** Whether the two records belong to one customer. */
    public boolean together() {
        return left.customerId() == right.customerId();
    }
}
