package org.acrm.segment.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/**
 * A group of customers. It begins as a draft, is submitted, and takes effect when somebody who wrote nothing of it approves; from then on
 * nights keep its members. A change drafts the next version while the one in force goes on; a segment that nothing uses can be retired.
 */
@Entity
@Table(name = "segment_segment")
public class Segment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 40, updatable = false)
    private String code;

    @Column(nullable = false, length = 120)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8, updatable = false)
    private SegmentKind kind;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "segmentation_id", updatable = false)
    private Long segmentationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private SegmentState state = SegmentState.DRAFT;

    @Column(name = "in_force")
    private Integer inForce;

    @Column(length = 200, updatable = false)
    private String origin;

    @Column(nullable = false, length = 36)
    private String owner;

    @Column(name = "saved_at", nullable = false)
    private OffsetDateTime savedAt;

    @Version
    @Column(nullable = false)
    private int version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "segment_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<SegmentVersion> versions = new ArrayList<>();

    protected Segment() {}

    private Segment(SegmentKind kind, String code, Long segmentationId, String owner) {
        this.kind = kind;
        this.code = code;
        this.segmentationId = segmentationId;
        this.owner = owner;
    }

    /** @param by pseudonym of who writes it, its owner */
    public static Segment byRule(String code, String by) {
        return new Segment(SegmentKind.RULE, code, null, by);
    }

    /** As {@link #byRule(String, String)}, made from what a page showed. @param origin page and parameters */
    public static Segment byRule(String code, String origin, String by) {
        Segment segment = byRule(code, by);
        segment.origin = origin;
        return segment;
    }

    /** A cluster or a cell of a segmentation. */
    public static Segment of(SegmentKind kind, long segmentation, String code, String by) {
        return new Segment(kind, code, segmentation, by);
    }

    /**
     * Writes the draft. One in which nobody else had a hand is written over, any other stays as it is and is followed by a new version; so
     * whoever wrote or submitted a part of what waits for approval is known.
     */
    public void write(String title, Long parent, String definition, String by, OffsetDateTime now) {
        if (title == null || title.isBlank()) {
            throw new BusinessException("error.segment.name");
        }
        if (state == SegmentState.SUBMITTED) {
            throw notNow();
        }
        become(SegmentState.DRAFT);
        savedAt = now;
        SegmentVersion draft = latest().filter(last -> last.openTo(by))
                .orElseGet(() -> added(new SegmentVersion(versions.size() + 1, by)));
        draft.written(title.strip(), parent, definition, now);
        if (inForce == null) {
            goBy(draft);
        }
    }

    private SegmentVersion added(SegmentVersion version) {
        versions.add(version);
        return version;
    }

    /** Name and parent are those of the version in force; before the first approval, of the draft. */
    private void goBy(SegmentVersion one) {
        name = one.name();
        parentId = one.parentId();
    }

    /** Who submits what another person has submitted before makes it a version of their own. */
    public void submit(String by) {
        become(SegmentState.SUBMITTED);
        SegmentVersion last = lastWritten();
        (last.submittedByAnother(by) ? added(last.takenUp(versions.size() + 1, by)) : last).submit(by);
    }

    /** Back to whoever wrote it. */
    public void sendBack() {
        if (state != SegmentState.SUBMITTED) {
            throw notNow();
        }
        state = SegmentState.DRAFT;
    }

    /** @throws BusinessException for whoever had a hand in any version since the one in force */
    public void approve(String by, OffsetDateTime now) {
        if (state != SegmentState.SUBMITTED) {
            throw notNow();
        }
        if (workedOnBy(by)) {
            throw new BusinessException("error.segment.maker");
        }
        SegmentVersion approved = lastWritten();
        approved.approve(by, now);
        inForce = approved.ordinal();
        goBy(approved);
        state = SegmentState.PUBLISHED;
    }

    public boolean workedOnBy(String person) {
        return person.equals(owner) && inForce == null
                || versions.stream()
                        .filter(one -> inForce == null || one.ordinal() > inForce)
                        .anyMatch(one -> one.workOf(person));
    }

    /** Gives up what was drafted since the version in force. */
    public void discard() {
        if (inForce == null || state != SegmentState.DRAFT) {
            throw notNow();
        }
        versions.removeIf(one -> one.ordinal() > inForce);
        state = SegmentState.PUBLISHED;
    }

    /** @param used whether anything uses it */
    public void retire(boolean used) {
        if (used) {
            throw new BusinessException("error.segment.used", name);
        }
        become(SegmentState.RETIRED);
    }

    private void become(SegmentState next) {
        if (!state.mayBecome(next)) {
            throw notNow();
        }
        state = next;
    }

    private BusinessException notNow() {
        return new BusinessException("error.segment.state", code, state);
    }

    public Optional<SegmentVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private SegmentVersion lastWritten() {
        return latest().orElseThrow(() -> new BusinessException("error.segment.empty"));
    }

    /** The version by which nights assign; empty before the first approval and after the retirement. */
    public Optional<SegmentVersion> current() {
        return inForce == null || state == SegmentState.RETIRED
                ? Optional.empty()
                : versions.stream().filter(one -> one.ordinal() == inForce).findFirst();
    }

    public List<SegmentVersion> versions() {
        return List.copyOf(versions);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public SegmentKind kind() {
        return kind;
    }

    /** Null for one that is part of no other. */
    public Long parentId() {
        return parentId;
    }

    public Long segmentationId() {
        return segmentationId;
    }

    public SegmentState state() {
        return state;
    }

    public Integer inForce() {
        return inForce;
    }

    /** Page and parameters of the list that it was made from; null for none. */
    public String origin() {
        return origin;
    }

    public String owner() {
        return owner;
    }

    public int version() {
        return version;
    }
}
