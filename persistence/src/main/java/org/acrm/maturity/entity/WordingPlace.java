package org.acrm.maturity.entity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** At which level and in which language a text stands. */
@Embeddable
public record WordingPlace(int step, String language) implements Serializable {}
