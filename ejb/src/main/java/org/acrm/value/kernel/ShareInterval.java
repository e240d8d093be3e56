package org.acrm.value.kernel;

import java.io.Serializable;

/**
 * A share with its interval of 95 %: Wilson's for one share, Newcombe's for a difference (Statistics in Medicine 17, 1998, pages 857 and
 * 873, method 10). Both hold for small numbers and shares near 0 and 1, where the usual ones do not.
 */
public record ShareInterval(double share, double low, double high) implements Serializable {

    static final double Z = 1.959963984540054;

    /**
     * @param having those of {@code of} who have it; of weighted counts an effective number, so neither need be whole
     * @param of above 0
     */
    public static ShareInterval of(double having, double of) {
        double share = having / of;
        double middle = (having + Z * Z / 2) / (of + Z * Z);
        double half = Z * Math.sqrt(of) / (of + Z * Z) * Math.sqrt(share * (1 - share) + Z * Z / (4 * of));
        return new ShareInterval(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** This share less another one of other people. */
    public ShareInterval minus(ShareInterval other) {
        double difference = share - other.share;
        return new ShareInterval(
                difference,
                difference - Math.hypot(share - low, other.high - other.share),
                difference + Math.hypot(high - share, other.share - other.low));
    }

    /** Whether the interval says which of the two is larger. */
    public boolean proven() {
        return low > 0 || high < 0;
    }
}
