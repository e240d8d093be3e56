package org.acrm.segment.entity;

/** How far the analysis of a segmentation is. */
public enum AnalysisState {
    NONE,
    /** Asked for, or under way. */
    RUNNING,
    DONE,
    FAILED
}
