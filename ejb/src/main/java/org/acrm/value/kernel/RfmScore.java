package org.acrm.value.kernel;

import java.io.Serializable;

/** One of the 125 cells; each part is 1..5, 5 being the most recent, most frequent, largest fifth. */
public record RfmScore(int recency, int frequency, int monetary) implements Serializable {

    public RfmScore {
        check(recency);
        check(frequency);
        check(monetary);
    }

    private static void check(int part) {
        if (part < 1 || part > 5) {
            throw new IllegalArgumentException("A part of an RFM score is 1 to 5, not " + part);
        }
    }

    /** 0 for 1-1-1 up to 124 for 5-5-5. */
    public int cell() {
        return (recency - 1) * 25 + (frequency - 1) * 5 + monetary - 1;
    }
}
