package org.acrm.intake.entity;

/** What became of the rows of one chunk. */
public record ChunkCounts(long created, long changed, long unchanged, long rejected) {

    public static final ChunkCounts NONE = new ChunkCounts(0, 0, 0, 0);

    public ChunkCounts plus(ChunkCounts other) {
        return new ChunkCounts(
                created + other.created,
                changed + other.changed,
                unchanged + other.unchanged,
                rejected + other.rejected);
    }
}
