package org.acrm.identity.entity;

import java.io.Serializable;
import java.util.List;

/** The records of one customer, and which of them gives each golden value; fields that no record knows are missing. */
public record GoldenSources(List<RecordFace> records, List<GoldenLine> lines) implements Serializable {

    public GoldenSources {
        records = List.copyOf(records);
        lines = List.copyOf(lines);
    }

    /** The record that gives the value of a line. */
    public RecordFace from(GoldenLine line) {
        return records.stream()
                .filter(record -> record.id() == line.recordId())
                .findFirst()
                .orElseThrow();
    }

    public GoldenSources withRecords(List<RecordFace> shown) {
        return new GoldenSources(shown, lines);
    }
}
