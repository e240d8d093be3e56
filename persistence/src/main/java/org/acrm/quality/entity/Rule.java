package org.acrm.quality.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.condition.entity.ConditionJson;
import org.acrm.condition.entity.Subject;
import org.acrm.shared.entity.BusinessException;

/**
 * What the bank expects of the rows of one subject. Written by a steward as a draft and in force as soon as somebody else agrees to it, or
 * shipped with the product, which agrees to its own; changed as often as needed (each former state is kept, see {@link RuleRepository}),
 * and retired when nobody needs it: results of the past keep their rule.
 */
@Entity
@Table(name = "quality_rule")
public class Rule implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 40)
    private String code;

    @Column(nullable = false, length = 20)
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Dimension dimension;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Severity severity;

    @Column(length = 2000)
    private String guard;

    @Column(length = 2000)
    private String demand;

    @Column(name = "unique_by", length = 200)
    private String uniqueBy;

    @Column(name = "tolerance_bp", nullable = false)
    private int toleranceBp;

    @Column(length = 120)
    private String owner;

    @Column(name = "retired_on")
    private LocalDate retiredOn;

    @Column(name = "saved_by", nullable = false, length = 36)
    private String savedBy;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "agreed_by", length = 36)
    private String agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Version
    @Column(nullable = false)
    private int version;

    @ElementCollection
    @CollectionTable(name = "quality_rule_label", joinColumns = @JoinColumn(name = "rule_id"))
    @MapKeyColumn(name = "language", length = 5)
    @Column(name = "label", nullable = false, length = 200)
    private Map<String, String> labels = new HashMap<>();

    protected Rule() {}

    /** @param by pseudonym of who writes it; the label is in {@code language} */
    public static Rule write(String code, RuleDraft draft, String language, String by, Instant now) {
        Rule rule = new Rule();
        rule.code = code;
        rule.subject = draft.subject();
        rule.dimension = draft.dimension();
        if (!rule.dimension.computed()) {
            throw new BusinessException("error.quality.dimension", rule.dimension);
        }
        if (draft.label() == null || draft.label().isBlank()) {
            throw new BusinessException("error.quality.label");
        }
        rule.expect(draft.expectation());
        rule.labels.put(language, draft.label().strip());
        rule.adjust(draft.severity(), draft.toleranceBp(), draft.owner(), by, now);
        return rule;
    }

    /** How grave it is, how much of it is borne, and whose it is; the next check judges by it. */
    public final void adjust(Severity level, int tolerance, String whose, String by, Instant now) {
        live();
        if (tolerance < 0 || tolerance > ALL) {
            throw new BusinessException("error.quality.tolerance", tolerance);
        }
        severity = level;
        owner = whose == null || whose.isBlank() ? null : whose.strip();
        toleranceBp = tolerance;
        savedBy = by;
        savedAt = now;
    }

    /**
     * From now on checks ask it. @param makers who wrote it or changed it until now
     * @throws BusinessException for one of them, or when it is agreed already
     */
    public void agree(Set<String> makers, String by, Instant now) {
        live();
        if (agreed()) {
            throw new BusinessException("error.quality.agreed", code);
        }
        if (savedBy.equals(by) || makers.contains(by)) {
            throw new BusinessException("error.quality.own", code);
        }
        agreedBy = by;
        agreedAt = now;
    }

    public boolean agreed() {
        return agreedBy != null;
    }

    /** Whether checks ask it. */
    public boolean inForce() {
        return agreed() && retiredOn == null;
    }

    private void live() {
        if (retiredOn != null) {
            throw new BusinessException("error.quality.retired", code);
        }
    }

    private void expect(Expectation expectation) {
        if (expectation.attributes().isEmpty()) {
            throw new BusinessException("error.quality.empty");
        }
        guard = expectation.guarded() ? ConditionJson.write(expectation.guard()) : null;
        demand = expectation.demand().equals(Expectation.ALWAYS) ? null : ConditionJson.write(expectation.demand());
        uniqueBy = expectation.unique().isEmpty() ? null : String.join(",", expectation.unique());
    }

    public void retire(LocalDate day, String by, Instant now) {
        retiredOn = day;
        savedBy = by;
        savedAt = now;
    }

    /** Its documents, read with the attributes that the subject offers today. */
    public Expectation expectation(Subject of) {
        ConditionJson json = new ConditionJson(of);
        return new Expectation(
                guard == null ? null : json.read(guard),
                demand == null ? null : json.read(demand),
                uniqueBy == null ? List.of() : List.of(uniqueBy.split(",")));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String subject() {
        return subject;
    }

    public Dimension dimension() {
        return dimension;
    }

    public Severity severity() {
        return severity;
    }

    public int toleranceBp() {
        return toleranceBp;
    }

    public String owner() {
        return owner;
    }

    public int version() {
        return version;
    }
}
