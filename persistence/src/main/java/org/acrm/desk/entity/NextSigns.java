package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What asks for a word with a customer.
 *
 * @param facts the strongest one, or none
 * @param contacts how many there were in the last year, by channel
 */
public record NextSigns(List<Complaint> complaints, List<Fact> facts, Map<String, Long> contacts)
        implements Serializable {

    public NextSigns {
        complaints = List.copyOf(complaints);
        facts = List.copyOf(facts);
        contacts = Map.copyOf(contacts);
    }

    /** An open one. */
    public record Complaint(String topic, LocalDate openedOn) implements Serializable {}

    /** @param confidence in a hundred */
    public record Fact(String label, String advice, int confidence) implements Serializable {}
}
