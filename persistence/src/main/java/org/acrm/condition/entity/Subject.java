package org.acrm.condition.entity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acrm.shared.entity.BusinessException;

/** A kind of row of which conditions speak; the capability that owns the table implements it and is found by its name. */
public interface Subject {

    /** In upper snake case, such as {@code CONTACT_POINT}. */
    String name();

    /** Table and alias. */
    String table();

    /** The table with all that is stored in it, under the same alias, where {@link #table} leaves rows out. */
    default String stored() {
        return table();
    }

    /** Numeric key of a row. */
    String key();

    /** SQL of the customer's id; may be null for a row. */
    String customer();

    /** What people call the row by: the number that its source gave it. */
    String rowNumber();

    List<Attribute> attributes();

    /** SQL of a date that tells rows of the same key apart and cuts the table into months; empty where the key suffices. */
    default String day() {
        return "";
    }

    /** SQL of the day on which a row came about, by which a trend over months is told; empty where the table knows none. */
    default String dated() {
        return day();
    }

    /** @throws BusinessException when the subject has none of that name */
    default Attribute attribute(String name) {
        return attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.condition.attribute", name, name()));
    }

    /** The table with the joins that the attributes need. */
    default String from(Collection<Attribute> used) {
        return table()
                + used.stream()
                        .map(Attribute::join)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(join -> " " + join.sql())
                        .collect(Collectors.joining());
    }
}
