package org.acrm.shared.entity;

import java.io.IOException;

/** PostgreSQL's text format of {@code COPY}: tab between values, {@code \N} for null, backslash before what would be misread. */
public final class CopyText {

    private CopyText() {}

    public static void append(Appendable to, Object[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                to.append('\t');
            }
            append(to, row[i]);
        }
        to.append('\n');
    }

    private static void append(Appendable to, Object value) throws IOException {
        if (value == null) {
            to.append("\\N");
        } else if (value instanceof CharSequence text) {
            escape(to, text);
        } else {
            to.append(value.toString());
        }
    }

    private static void escape(Appendable to, CharSequence text) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                to.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        to.append(text, done, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            // PostgreSQL holds no such character in a text
            case '\0' -> "";
            default -> null;
        };
    }
}
