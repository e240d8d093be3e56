package org.acrm.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.OffsetDateTime;
import org.acrm.shared.entity.BusinessException;

/** One customer took over the records of another. A line of the log: written once, and once more when it is undone. */
@Entity
@Table(name = "identity_merge")
public class CustomerMerge implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kept_id", updatable = false)
    private long keptId;

    @Column(name = "gone_id", updatable = false)
    private long goneId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MergeWay way;

    @Column(name = "merged_at", updatable = false)
    private OffsetDateTime mergedAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undone_at")
    private OffsetDateTime undoneAt;

    @Column(name = "undo_note")
    private String undoNote;

    @Column(name = "kept_version", updatable = false)
    private int keptVersion;

    @Column(name = "gone_version", updatable = false)
    private int goneVersion;

    @Column(name = "before_image", updatable = false)
    private String beforeImage;

    @Version
    private int version;

    protected CustomerMerge() {}

    public Long id() {
        return id;
    }

    public long keptId() {
        return keptId;
    }

    public long goneId() {
        return goneId;
    }

    public MergeWay way() {
        return way;
    }

    public OffsetDateTime mergedAt() {
        return mergedAt;
    }

    public boolean undone() {
        return undoneAt != null;
    }

    /** Version that the merge gave to the customer that was kept. */
    int keptVersion() {
        return keptVersion;
    }

    int goneVersion() {
        return goneVersion;
    }

    /** Null where it was erased, where the merge is undone, and where it told of somebody who was taken apart since. */
    String beforeImage() {
        return beforeImage;
    }

    void undo(String by, OffsetDateTime now, String words) {
        if (undone()) {
            throw new BusinessException("error.identity.undone");
        }
        undoneBy = by;
        undoneAt = now;
        undoNote = words;
    }
}
