package org.acrm.value.entity;

import java.util.List;
import java.util.stream.Stream;

/** Between what customers move: grades, or groups of RFM cells. */
public enum MoveBy {
    GRADE("value_grade", List.of("A", "B", "C", "D")),
    RFM("value_rfm", Stream.of(RfmGroup.values()).map(Enum::name).toList());

    private final String table;
    private final List<String> standings;

    MoveBy(String table, List<String> standings) {
        this.table = table;
        this.standings = standings;
    }

    /** Where a customer can stand, the best grade first. */
    public List<String> standings() {
        return standings;
    }

    String table() {
        return table;
    }

    /** SQL for where a customer stands, by the alias of a row of the table. */
    String standing(String alias) {
        return this == GRADE ? alias + ".grade" : RfmGroup.named(alias);
    }
}
