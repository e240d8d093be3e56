package org.acrm.segment.entity;

import java.time.OffsetDateTime;

/** Who does something now. */
public record Author(String pseudonym, OffsetDateTime now) {}
