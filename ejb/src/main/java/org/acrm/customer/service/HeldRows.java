package org.acrm.customer.service;

import java.io.Serializable;

/** How many rows of a table are about a person. */
public record HeldRows(String table, long rows) implements Serializable {}
