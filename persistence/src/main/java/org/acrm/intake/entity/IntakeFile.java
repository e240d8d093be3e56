package org.acrm.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.acrm.shared.entity.BusinessException;

/**
 * One delivered file on its way into one target. It is staged whole, then saved chunk by chunk; the checkpoint is the last row whose
 * chunk is committed, so that a run after a kill goes on there.
 */
@Entity
@Table(name = "intake_file")
public class IntakeFile implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ERROR = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "batch_id")
    private long batchId;

    private int ordinal;
    private String name;
    private String target;
    private String sha256;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Enumerated(EnumType.STRING)
    private FileState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "known_rows")
    private KnownRows known;

    @Column(name = "read_rows")
    private long readRows;

    @Column(name = "staged_rows")
    private long stagedRows;

    @Column(name = "created_rows")
    private long createdRows;

    @Column(name = "changed_rows")
    private long changedRows;

    @Column(name = "unchanged_rows")
    private long unchangedRows;

    @Column(name = "kept_rows")
    private long keptRows;

    @Column(name = "rejected_rows")
    private long rejectedRows;

    @Column(name = "checkpoint_row")
    private long checkpointRow;

    @Column(name = "error_line")
    private Long errorLine;

    @Column(name = "error_key")
    private String errorKey;

    @Column(name = "error_text")
    private String errorText;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected IntakeFile() {}

    public IntakeFile(
            long batchId, int ordinal, String name, String target, String sha256, long sizeBytes, KnownRows known) {
        this.batchId = batchId;
        this.ordinal = ordinal;
        this.name = name;
        this.target = target;
        this.sha256 = sha256;
        this.sizeBytes = sizeBytes;
        this.known = known;
        this.state = FileState.RECEIVED;
    }

    /** This delivery of the file goes another way than its profile says. */
    public void treatKnown(KnownRows way) {
        if (state != FileState.RECEIVED) {
            throw new BusinessException("error.intake.begun", name);
        }
        known = way;
    }

    /** Reading begins, or begins anew because the staging was interrupted or lost; what is saved already stays counted. */
    public void startStaging(Instant now) {
        state = FileState.STAGING;
        startedAt = startedAt == null ? now : startedAt;
        readRows = 0;
        stagedRows = 0;
    }

    public void staged(long read, long valid, long rejected) {
        readRows = read;
        stagedRows = valid;
        rejectedRows = rejected;
        state = FileState.SAVING;
    }

    /** Progress of reading, before anything is saved. */
    public void reading(long read) {
        readRows = read;
    }

    public void advance(long row, ChunkCounts counts) {
        checkpointRow = row;
        createdRows += counts.created();
        changedRows += counts.changed();
        unchangedRows += counts.unchanged();
        rejectedRows += counts.rejected();
        keptRows += counts.kept();
    }

    public void finish(Instant now) {
        state = FileState.FINISHED;
        finishedAt = now;
    }

    public void refuse(Instant now, Long line, String key, String text) {
        state = FileState.REFUSED;
        finishedAt = now;
        readRows = 0;
        stagedRows = 0;
        rejectedRows = 0;
        errorLine = line;
        errorKey = key;
        errorText = text == null ? null : text.substring(0, Math.min(text.length(), LONGEST_ERROR));
    }

    /** The delivery goes on without this broken file. */
    public void leaveOut() {
        if (state != FileState.REFUSED) {
            throw new BusinessException("error.intake.not_refused", name);
        }
        state = FileState.LEFT_OUT;
    }

    public boolean ended() {
        return state == FileState.FINISHED || state == FileState.REFUSED || state == FileState.LEFT_OUT;
    }

    public Long id() {
        return id;
    }

    public long batchId() {
        return batchId;
    }

    public int ordinal() {
        return ordinal;
    }

    public String name() {
        return name;
    }

    public String target() {
        return target;
    }

    public String sha256() {
        return sha256;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public FileState state() {
        return state;
    }

    public long readRows() {
        return readRows;
    }

    public long createdRows() {
        return createdRows;
    }

    public long changedRows() {
        return changedRows;
    }

    public long unchangedRows() {
        return unchangedRows;
    }

    public KnownRows known() {
        return known;
    }

    /** Rows of known keys that were left aside. */
    public long keptRows() {
        return keptRows;
    }

    public long rejectedRows() {
        return rejectedRows;
    }

    public long checkpointRow() {
        return checkpointRow;
    }

    public Long errorLine() {
        return errorLine;
    }

    public String errorKey() {
        return errorKey;
    }

    public String errorText() {
        return errorText;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
