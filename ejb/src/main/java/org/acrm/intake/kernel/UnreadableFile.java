package org.acrm.intake.kernel;

/** A file is broken as a whole: it is refused, and nothing of it is saved. */
public class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final long line;
    private final String detail;

    /**
     * @param key what is wrong: {@code encoding}, {@code long_line}, {@code open_quote}, {@code half_row}, {@code missing_column},
     *     {@code empty}, {@code damaged}
     * @param line line of the file, from 1
     */
    public UnreadableFile(String key, long line, String detail) {
        super(key + " in line " + line + ": " + detail);
        this.key = key;
        this.line = line;
        this.detail = detail;
    }

    public String key() {
        return key;
    }

    public long line() {
        return line;
    }

    public String detail() {
        return detail;
    }
}
