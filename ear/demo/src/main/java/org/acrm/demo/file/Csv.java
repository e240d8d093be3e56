package org.acrm.demo.file;

/** RFC 4180 with LF; quotes only where they are needed. */
final class Csv {

    private Csv() {}

    static void append(StringBuilder text, String[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            field(text, row[i]);
        }
        text.append('\n');
    }

    private static void field(StringBuilder text, String value) {
        boolean plain =
                value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
        if (plain) {
            text.append(value);
        } else {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
    }
}
