package org.acrm.fact.kernel;

/**
 * The words around a sign, with the place of the sign in them.
 *
 * @param to exclusive
 */
public record Passage(String text, int from, int to) {

    private static final int AROUND = 70;
    private static final String MORE = "…";

    public static Passage of(String text, Sign sign) {
        int from = begin(text, sign.from());
        int to = end(text, sign.to());
        String before = from > 0 ? MORE : "";
        String after = to < text.length() ? MORE : "";
        int shift = before.length() - from;
        return new Passage(before + text.substring(from, to) + after, sign.from() + shift, sign.to() + shift);
    }

    private static int begin(String text, int sign) {
        int at = Math.max(0, sign - AROUND);
        int blank = at == 0 ? -1 : text.indexOf(' ', at);
        int begin = blank >= 0 && blank < sign ? blank + 1 : at;
        return begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
    }

    private static int end(String text, int sign) {
        int at = Math.min(text.length(), sign + AROUND);
        int blank = at == text.length() ? -1 : text.lastIndexOf(' ', at);
        int end = blank > sign ? blank : at;
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
