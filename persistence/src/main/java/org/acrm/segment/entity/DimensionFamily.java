package org.acrm.segment.entity;

/** The four families of dimensions of S3 (SEG-04), and by that what a segmentation is good for (SEG-05). */
public enum DimensionFamily {
    /** Whom to find. */
    DEMOGRAPHIC,
    /** Who is valuable. */
    VALUE,
    /** How to extend and keep the relationship. */
    BEHAVIOUR,
    /** Why they decide as they do. */
    ATTITUDE
}
