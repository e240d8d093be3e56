package org.acrm.value.entity;

import java.time.LocalDate;

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
