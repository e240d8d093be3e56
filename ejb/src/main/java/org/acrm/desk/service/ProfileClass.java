package org.acrm.desk.service;

import java.io.Serializable;
import java.util.List;

/** A class of the information catalogue, filled for one customer. */
public record ProfileClass(long id, String label, List<ProfileGroup> groups) implements Serializable {

    /** Groups without a single item are not shown. */
    void tidy() {
        groups.removeIf(group -> group.items().isEmpty());
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }
}
