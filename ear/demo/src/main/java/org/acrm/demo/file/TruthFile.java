package org.acrm.demo.file;

import java.util.Locale;

/** What was planted, for tests only; lies beside a delivery and is never imported. */
public enum TruthFile {
    /** What each person needs a bank for. */
    GROUPS("customer_no,behaviour"),
    CHURNERS("customer_no,churn_date,cause"),
    DUPLICATES("customer_no,duplicate_of,kind"),
    LOOKALIKES("customer_no,looks_like,kind"),
    DIRT("file,row_key,defect"),
    EVENTS("customer_no,date,event"),
    FACTS("file,row_key,customer_no,date,fact,said");

    private final String header;

    TruthFile(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
