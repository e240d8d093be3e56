package org.acrm.campaign.entity;

import java.io.Serializable;

/** A product that an offer can be of, in the reader's language. */
public record OfferedProduct(long id, String name) implements Serializable {}
