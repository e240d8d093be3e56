package org.acrm.desk.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Which customers a list shows; an empty part does not restrict.
 *
 * @param words folded search words, each the beginning of a term (at most four)
 */
public record CustomerFilter(List<String> words, String kind, String grade, String risk) implements Serializable {

    public static final List<String> KINDS = List.of("RETAIL", "CORPORATE", "INTERBANK", "PROSPECT");
    public static final List<String> GRADES = List.of("A", "B", "C", "D");
    public static final List<String> RISKS = List.of("HIGH", "MEDIUM", "LOW");

    public static final CustomerFilter NONE = new CustomerFilter(List.of(), null, null, null);

    public CustomerFilter {
        words = words.stream().limit(4).toList();
    }

    boolean narrow() {
        return !words.isEmpty() || kind != null || grade != null || risk != null;
    }
}
