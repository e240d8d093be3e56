package org.acrm.intake.entity;

/** What became of the rows of one chunk. @param kept rows of known keys that were left aside */
public record ChunkCounts(long created, long changed, long unchanged, long rejected, long kept) {

    public ChunkCounts rejecting(long more) {
        return new ChunkCounts(created, changed, unchanged, rejected + more, kept);
    }

    public ChunkCounts keeping(long more) {
        return new ChunkCounts(created, changed, unchanged, rejected, kept + more);
    }
}
