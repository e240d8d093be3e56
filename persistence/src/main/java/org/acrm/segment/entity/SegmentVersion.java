package org.acrm.segment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A segment as one person wrote it: what it is called, what it is part of, and who is in. Once approved it never changes. */
@Entity
@Table(name = "segment_version")
public class SegmentVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int ordinal;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(name = "parent_id")
    private Long parentId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(nullable = false)
    private String definition;

    @Column(name = "made_by", nullable = false, length = 36)
    private String madeBy;

    @Column(name = "made_at", nullable = false)
    private OffsetDateTime madeAt;

    @Column(name = "submitted_by", length = 36)
    private String submittedBy;

    @Column(name = "approved_by", length = 36)
    private String approvedBy;

    @Column(name = "approved_at")
    private OffsetDateTime approvedAt;

    protected SegmentVersion() {}

    SegmentVersion(int ordinal, String by) {
        this.ordinal = ordinal;
        this.madeBy = by;
    }

    SegmentVersion written(String title, Long parent, String document, OffsetDateTime now) {
        name = title;
        parentId = parent;
        definition = document;
        madeAt = now;
        return this;
    }

    /** The same as somebody else's own. */
    SegmentVersion takenUp(int number, String by) {
        return new SegmentVersion(number, by).written(name, parentId, definition, madeAt);
    }

    /** Whether the person may write it over: only whose hand alone was in it. */
    boolean openTo(String person) {
        return approvedBy == null && person.equals(madeBy) && !submittedByAnother(person);
    }

    boolean submittedByAnother(String person) {
        return submittedBy != null && !submittedBy.equals(person);
    }

    void submit(String by) {
        submittedBy = by;
    }

    void approve(String by, OffsetDateTime now) {
        approvedBy = by;
        approvedAt = now;
    }

    /** Whether the person had a hand in it. */
    boolean workOf(String person) {
        return person.equals(madeBy) || person.equals(submittedBy);
    }

    public int ordinal() {
        return ordinal;
    }

    public String name() {
        return name;
    }

    /** Null for one that is part of no other. */
    public Long parentId() {
        return parentId;
    }

    public String definition() {
        return definition;
    }

    public String madeBy() {
        return madeBy;
    }

    public OffsetDateTime madeAt() {
        return madeAt;
    }

    /** Null until a second person has approved it. */
    public String approvedBy() {
        return approvedBy;
    }

    public OffsetDateTime approvedAt() {
        return approvedAt;
    }
}
