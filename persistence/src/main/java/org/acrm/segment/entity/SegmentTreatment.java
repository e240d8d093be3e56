package org.acrm.segment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.BusinessException;

/**
 * How members of a segment that a rule makes are treated, as one person wrote it (SEG-18): the card of a strategy, and what is told of it in
 * three languages. It takes effect when somebody else approves it, and never changes then.
 */
@Entity
@Table(name = "segment_treatment")
public class SegmentTreatment implements Serializable {

    public static final List<String> LANGUAGES = List.of("en", "zh", "ko");
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "segment_id", nullable = false, updatable = false)
    private long segment;

    @Column(nullable = false, updatable = false)
    private int ordinal;

    @Embedded
    private Treatment treatment;

    @ElementCollection
    @CollectionTable(name = "segment_treatment_text", joinColumns = @JoinColumn(name = "treatment_id"))
    @MapKeyColumn(name = "language", length = 5)
    @Column(name = "words", nullable = false, length = LONGEST)
    private Map<String, String> texts = new HashMap<>();

    @Column(name = "made_by", nullable = false, length = 36)
    private String madeBy;

    @Column(name = "made_at", nullable = false)
    private OffsetDateTime madeAt;

    @Column(name = "approved_by", length = 36)
    private String approvedBy;

    @Column(name = "approved_at")
    private OffsetDateTime approvedAt;

    @Version
    private int version;

    protected SegmentTreatment() {}

    public SegmentTreatment(long segment, int ordinal, String by) {
        this.segment = segment;
        this.ordinal = ordinal;
        this.madeBy = by;
    }

    /** @param words by language, all of {@link #LANGUAGES} */
    public void write(Treatment said, Map<String, String> words, OffsetDateTime now) {
        for (String language : LANGUAGES) {
            String one = words.get(language);
            if (one == null || one.isBlank() || one.length() > LONGEST) {
                throw new BusinessException("error.treatment.text", LONGEST);
            }
            texts.put(language, one.strip());
        }
        treatment = said;
        madeAt = now;
    }

    /** Whether the person may write it over. */
    public boolean openTo(String person) {
        return !approved() && madeBy.equals(person);
    }

    public void approve(String by, OffsetDateTime now) {
        if (approved()) {
            throw new BusinessException("error.segment.stale");
        }
        approvedBy = by;
        approvedAt = now;
    }

    public boolean approved() {
        return approvedBy != null;
    }

    public Long id() {
        return id;
    }

    public long segment() {
        return segment;
    }

    public int ordinal() {
        return ordinal;
    }

    public Treatment treatment() {
        return treatment;
    }

    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    public String madeBy() {
        return madeBy;
    }

    public OffsetDateTime madeAt() {
        return madeAt;
    }

    /** Null until a second person has approved it. */
    public OffsetDateTime approvedAt() {
        return approvedAt;
    }

    public int version() {
        return version;
    }
}
