package org.acrm.segment.entity;

/** When a cluster is high in a variable, and when low (SEG-09). */
public enum LevelRule {
    /** Its middle customer against the thirds of all: money is so uneven that a mean would be high in every cluster. */
    TERCILE {
        @Override
        public Level level(Findings.Figure figure, Findings.Variable all) {
            return between(figure.median(), all.lowerThird(), all.upperThird());
        }
    },
    /** Its mean against that of all: half a deviation above or below. */
    Z_BAND {
        @Override
        public Level level(Findings.Figure figure, Findings.Variable all) {
            double half = all.deviation() / 2;
            return between(figure.mean(), all.mean() - half, all.mean() + half);
        }
    };

    public abstract Level level(Findings.Figure figure, Findings.Variable all);

    /** What is on a border, or not known, is medium. */
    static Level between(double figure, double lower, double upper) {
        if (figure > upper) {
            return Level.HIGH;
        }
        return figure < lower ? Level.LOW : Level.MEDIUM;
    }
}
