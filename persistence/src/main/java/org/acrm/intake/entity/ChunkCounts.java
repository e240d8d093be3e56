package org.acrm.intake.entity;

/** What became of the rows of one chunk. */
public record ChunkCounts(long created, long changed, long unchanged, long rejected) {

    public ChunkCounts rejecting(long more) {
        return new ChunkCounts(created, changed, unchanged, rejected + more);
    }
}
