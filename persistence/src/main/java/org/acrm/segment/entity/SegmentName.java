package org.acrm.segment.entity;

import java.io.Serializable;

/** A segment to be chosen. */
public record SegmentName(long id, String name) implements Serializable {}
