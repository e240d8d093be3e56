package org.acrm.intake.kernel;

/**
 * How many different values there are, in four kilobytes: HyperLogLog (Flajolet, Fusy, Gandouet and Meunier, 2007) with 4,096 registers, a
 * standard error of 1.6 %.
 */
final class DistinctCount {

    private static final int BITS = 12;
    private static final int REGISTERS = 1 << BITS;
    private static final double BIAS = 0.7213 / (1 + 1.079 / REGISTERS);
    private static final double FEW = 2.5 * REGISTERS;

    private final byte[] registers = new byte[REGISTERS];

    void add(String value) {
        long hash = mixed(value);
        int register = (int) (hash >>> (Long.SIZE - BITS));
        int rank = Long.numberOfLeadingZeros(hash << BITS | 1L << (BITS - 1)) + 1;
        if (rank > registers[register]) {
            registers[register] = (byte) rank;
        }
    }

    /** FNV-1a, mixed so that every bit depends on all. */
    private static long mixed(String value) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    long estimate() {
        double sum = 0;
        int empty = 0;
        for (byte rank : registers) {
            sum += Math.scalb(1.0, -rank);
            empty += rank == 0 ? 1 : 0;
        }
        double raw = BIAS * REGISTERS * REGISTERS / sum;
        boolean few = raw <= FEW && empty > 0;
        return Math.round(few ? REGISTERS * Math.log((double) REGISTERS / empty) : raw);
    }
}
