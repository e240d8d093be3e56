package org.acrm.intake.kernel;

/** Finds the delimiter of a text from its first lines: the one that stands in each of them, most often. */
public final class Delimiters {

    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int LINES = 20;

    private Delimiters() {}

    /** @return a comma where nothing speaks for another one */
    public static char detect(String start) {
        char best = KNOWN[0];
        int most = 0;
        for (char candidate : KNOWN) {
            int count = fewest(start, candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /** The smallest count in a line, outside of quotes; the last line may be cut off and counts only where it is the only one. */
    private static int fewest(String start, char candidate) {
        int fewest = Integer.MAX_VALUE;
        int count = 0;
        int lines = 0;
        boolean quoted = false;
        for (int i = 0; i < start.length() && lines < LINES; i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == candidate && !quoted) {
                count++;
            } else if (c == '\n' && !quoted) {
                fewest = Math.min(fewest, count);
                count = 0;
                lines++;
            }
        }
        return lines == 0 ? count : fewest;
    }
}
