package org.acrm.segment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** Something that was decided on the way to a segmentation; it is only ever added. */
@Entity
@Table(name = "segment_decision")
public class Decision implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 800;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private GuideStep step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DecisionKind kind;

    @Column(nullable = false, length = LONGEST)
    private String note;

    @Column(name = "made_by", nullable = false, length = 36)
    private String madeBy;

    @Column(name = "made_at", nullable = false)
    private OffsetDateTime madeAt;

    protected Decision() {}

    Decision(DecisionKind kind, String note, Author by) {
        this.step = kind.step();
        this.kind = kind;
        this.note = note.length() > LONGEST ? note.substring(0, LONGEST) : note;
        this.madeBy = by.pseudonym();
        this.madeAt = by.now();
    }

    public GuideStep step() {
        return step;
    }

    public DecisionKind kind() {
        return kind;
    }

    public String note() {
        return note;
    }

    public String madeBy() {
        return madeBy;
    }

    public OffsetDateTime madeAt() {
        return madeAt;
    }
}
