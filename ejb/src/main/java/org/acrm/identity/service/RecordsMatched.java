package org.acrm.identity.service;

/** A match run has ended: from now on its weights and the records it has seen count. Observed after commit. */
public record RecordsMatched(long runId) {}
