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

/** A definition as one person wrote it; once approved it never changes. */
@Entity
@Table(name = "segment_version")
public class SegmentVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int ordinal;

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

    SegmentVersion(int ordinal, String definition, String by, OffsetDateTime now) {
        this.ordinal = ordinal;
        this.madeBy = by;
        rewrite(definition, now);
    }

    final void rewrite(String document, OffsetDateTime now) {
        definition = document;
        madeAt = now;
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
