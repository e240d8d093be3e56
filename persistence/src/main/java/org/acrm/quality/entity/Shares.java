package org.acrm.quality.entity;

/** KPI = (passed + warnings) / all. */
final class Shares {

    private static final double HUNDRED = 100.0;

    private Shares() {}

    /** From the second share to the first; null where one is not known. */
    static Double points(Double now, Double then) {
        return now == null || then == null ? null : now - then;
    }

    /** @param failed without warnings */
    static Double percent(long checked, long failed) {
        return checked == 0 ? null : HUNDRED * (checked - failed) / checked;
    }
}
