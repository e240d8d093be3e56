package org.acrm.desk.entity;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.modelling.entity.ScoreBand;

/**
 * Which customers a list shows; an empty part does not restrict.
 *
 * @param words folded search words, each the beginning of a term (at most four)
 */
public record CustomerFilter(List<String> words, String kind, String grade, String risk) implements Serializable {

    public static final List<String> KINDS =
            Stream.of(CustomerKind.values()).map(Enum::name).toList();
    public static final List<String> GRADES = List.of("A", "B", "C", "D");
    public static final List<String> RISKS =
            Stream.of(ScoreBand.values()).map(Enum::name).toList();

    public static final CustomerFilter NONE = new CustomerFilter(List.of(), null, null, null);

    public CustomerFilter {
        words = words.stream().limit(4).toList();
    }

    boolean narrow() {
        return !words.isEmpty() || kind != null || grade != null || risk != null;
    }
}
