package org.acrm.maturity.entity;

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

/** An edition of the maturity model: drafted as a copy of the last one, adapted, and released for good or thrown away. */
@Entity
@Table(name = "maturity_model")
public class MaturityModel implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 800;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int edition;

    @Enumerated(EnumType.STRING)
    private ModelState state;

    private String note;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private OffsetDateTime draftedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_at")
    private OffsetDateTime releasedAt;

    @Version
    private int version;

    protected MaturityModel() {}

    MaturityModel(int edition, String by, OffsetDateTime now) {
        this.edition = edition;
        this.state = ModelState.DRAFT;
        this.draftedBy = by;
        this.draftedAt = now;
    }

    /** @param said what is new in it */
    public void release(String said, String by, OffsetDateTime now) {
        mustBeDraft();
        String stripped = said == null ? "" : said.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NOTE) {
            throw new BusinessException("error.maturity.note", LONGEST_NOTE);
        }
        note = stripped;
        state = ModelState.RELEASED;
        releasedBy = by;
        releasedAt = now;
    }

    public void mustBeDraft() {
        if (state != ModelState.DRAFT) {
            throw new BusinessException("error.maturity.released", edition);
        }
    }

    public Long id() {
        return id;
    }

    public int edition() {
        return edition;
    }

    public ModelState state() {
        return state;
    }

    public int version() {
        return version;
    }

    public EditionLine line() {
        return new EditionLine(id, edition, state, note, state == ModelState.DRAFT ? draftedAt : releasedAt, version);
    }
}
