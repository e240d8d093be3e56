package org.acrm.value.entity;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Age of a person on the day that is shown; others have none. */
public enum AgeBand {
    UNDER_25(25),
    UNDER_35(35),
    UNDER_45(45),
    UNDER_55(55),
    UNDER_65(65),
    FROM_65(Integer.MAX_VALUE),
    NONE(Integer.MAX_VALUE);

    private final int below;

    AgeBand(int below) {
        this.below = below;
    }

    /** Least age in years; none of the youngest, and where the age is not known. */
    public OptionalInt from() {
        return ordinal() == 0 || this == NONE ? OptionalInt.empty() : OptionalInt.of(values()[ordinal() - 1].below);
    }

    /** Age in years that nobody in it has reached; none of the oldest, and where the age is not known. */
    public OptionalInt below() {
        return below == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(below);
    }

    /** @param birth SQL of the date of birth, null where nobody knows */
    static String named(String birth, LocalDate shown) {
        StringBuilder text = new StringBuilder("case when " + birth + " is null then '" + NONE + "'");
        for (AgeBand band : values()) {
            if (band.below < Integer.MAX_VALUE) {
                text.append(" when ")
                        .append(birth)
                        .append(" > date '")
                        .append(shown.minusYears(band.below))
                        .append("' then '")
                        .append(band)
                        .append('\'');
            }
        }
        return text.append(" else '" + FROM_65 + "' end").toString();
    }
}
