package org.acrm.shared.service;

import java.io.IOException;
import java.io.OutputStream;

/** In which form a list leaves the bank. */
public enum ListForm {
    /** For programs: values as they are. */
    PLAIN("csv", "text/csv", Long.MAX_VALUE) {
        @Override
        public ListFile open(OutputStream to) throws IOException {
            return new CsvList(to, false);
        }
    },
    /** For spreadsheets: with the mark by which they know UTF-8, and nothing that they would take for a formula. */
    CSV("csv", "text/csv", Long.MAX_VALUE) {
        @Override
        public ListFile open(OutputStream to) throws IOException {
            return new CsvList(to, true);
        }
    },
    /** A workbook of one sheet; so many rows below its heads are all that the format has. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_048_575) {
        @Override
        public ListFile open(OutputStream to) {
            return new XlsxList(to);
        }
    };

    private final String ending;
    private final String type;
    private final long most;

    ListForm(String ending, String type, long most) {
        this.ending = ending;
        this.type = type;
        this.most = most;
    }

    /** @param to stays open when the list is closed */
    public abstract ListFile open(OutputStream to) throws IOException;

    /** How a file's name ends. */
    public String ending() {
        return ending;
    }

    public String type() {
        return type;
    }

    /** More rows than these do not fit. */
    public long most() {
        return most;
    }
}
