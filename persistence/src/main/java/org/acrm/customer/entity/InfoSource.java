package org.acrm.customer.entity;

import java.util.List;

/** Where attributes come from; each capability that knows something of customers implements one or more. One source is one query. */
public interface InfoSource {

    /** Word of the source, upper snake case. */
    String name();

    List<InfoAttribute> attributes();

    /**
     * What follows {@code from} in the query: at most one row for {@code :customer}. May name the parts of an {@link InfoMoment} as
     * {@code :shown}, {@code :known} and {@code :base}.
     */
    String from();
}
