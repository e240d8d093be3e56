package org.acrm.shared.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Some rows of a list and how many there are in all.
 *
 * @param total number of rows in the list; where {@code exact} is false there are at least that many
 */
public record Page<T>(List<T> rows, long total, boolean exact) implements Serializable {

    public Page {
        rows = List.copyOf(rows);
    }
}
