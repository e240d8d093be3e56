package org.acrm.scheduling.entity;

/** The steps of a night in their order: each may use what those before it derived. */
public enum NightStepCode {
    /** Imports files that wait. */
    INTAKE,
    /** Checks what came in against the bank's rules. */
    QUALITY,
    /** Matches records that are new or have changed with all others, and puts together what is surely one. */
    MATCH,
    /** Reads texts that are new for what they tell of customers. */
    FACTS,
    /** Folds transactions into daily activity in the base currency. */
    FOLD,
    /** Of the first night alone: says of the month ends before it what they would have said. */
    PAST,
    FEATURES,
    RFM,
    CYCLE,
    GRADE,
    /** What customers brought and cost in a year. */
    PROFIT,
    /** Fits the model of buying, where that is due. */
    BUYING,
    /** Lifetime value. */
    LTV,
    RETRAIN,
    SCORE,
    /** Assigns customers to the clusters of published segmentations. */
    CLUSTERS,
    /** Assigns customers to the segments in force. */
    SEGMENTS,
    WORKLIST,
    /** The one transaction that shows the night to everybody; the runner's own. */
    PUBLISH
}
