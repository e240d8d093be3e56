package org.acrm.desk.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/** How many customers of a kind a person looks after, and what they bring in a year. */
public record BookLine(String kind, long customers, Money contribution) implements Serializable {}
