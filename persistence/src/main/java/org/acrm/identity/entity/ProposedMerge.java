package org.acrm.identity.entity;

import java.io.Serializable;

/**
 * Two records that are one.
 *
 * @param pairId the pair that says so, null where nobody weighed them
 */
public record ProposedMerge(Long pairId, long leftRecord, long rightRecord) implements Serializable {}
