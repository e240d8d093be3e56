package org.acrm.quality.entity;

import java.io.Serializable;
import java.time.Instant;

/** Below which badge scores are withheld, and who said so. @param by pseudonym */
public record Floor(int percent, String note, String by, Instant at) implements Serializable {}
