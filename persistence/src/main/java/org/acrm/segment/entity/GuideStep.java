package org.acrm.segment.entity;

/** The five steps of S3 (SEG-03); every decision belongs to one. */
public enum GuideStep {
    /** Which dimensions come into question. */
    DIMENSIONS,
    /** Whether what is known of them is enough. */
    INFORMATION,
    /** Clusters. */
    ANALYSIS,
    /** Who they are, and which matter most. */
    DESCRIPTION,
    /** What is done about them. */
    STRATEGY
}
