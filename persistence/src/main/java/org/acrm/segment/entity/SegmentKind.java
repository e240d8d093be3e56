package org.acrm.segment.entity;

/** What decides who is in. */
public enum SegmentKind {
    /** Blocks of conditions. */
    RULE,
    /** The nearest centre of a clustering. */
    CLUSTER,
    /** A cell of a matrix of two measures. */
    CELL
}
