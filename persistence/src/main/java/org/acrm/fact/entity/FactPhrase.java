package org.acrm.fact.entity;

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
import org.acrm.shared.entity.BusinessException;

/** Words in force from one version of the rules to another; they never change, so that every former set can be read again. */
@Entity
@Table(name = "fact_phrase")
public class FactPhrase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "kind_id")
    private Long kindId;

    private String language;
    private String words;

    @Enumerated(EnumType.STRING)
    private PhraseRole role;

    private Integer weight;

    @Enumerated(EnumType.STRING)
    private PhraseSide side;

    private Integer reach;

    @Column(name = "since_version")
    private int sinceVersion;

    @Column(name = "until_version")
    private Integer untilVersion;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected FactPhrase() {}

    public FactPhrase(PhraseDraft said, int version, String by, OffsetDateTime now) {
        kindId = said.kindId();
        language = said.language();
        words = said.words();
        role = said.role();
        weight = said.weight();
        side = said.side();
        reach = said.reach();
        sinceVersion = version;
        recordedBy = by;
        recordedAt = now;
    }

    public void end(int version) {
        if (untilVersion != null) {
            throw new BusinessException("error.fact.stale");
        }
        untilVersion = version;
    }

    public PhraseDraft draft() {
        return new PhraseDraft(kindId, language, words, role, weight, side, reach);
    }

    public Long id() {
        return id;
    }

    public Long kindId() {
        return kindId;
    }

    public String words() {
        return words;
    }

    public PhraseRole role() {
        return role;
    }

    public Integer weight() {
        return weight;
    }

    public PhraseSide side() {
        return side;
    }

    public Integer reach() {
        return reach;
    }
}
