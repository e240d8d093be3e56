package org.acrm.segment.entity;

/** The four principles of S3 (SEG-01): meaningful are the first two, actionable the others. */
public enum Principle {
    INSIGHT,
    DIFFERENCE,
    IDENTIFIABLE,
    MEASURABLE
}
