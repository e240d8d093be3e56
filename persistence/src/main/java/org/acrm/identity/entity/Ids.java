package org.acrm.identity.entity;

import java.util.Collection;
import java.util.stream.Collectors;

/** Ids as an SQL list, so that the planner sees how few they are. */
final class Ids {

    private Ids() {}

    static String in(Collection<Long> ids) {
        return ids.isEmpty()
                ? "in (null)"
                : ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "in (", ")"));
    }
}
