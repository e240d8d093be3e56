package org.acrm.fact.entity;

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
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.product.entity.ProductKind;

/** A fact of a customer's life that texts may tell. One that is retired is not looked for and not shown. */
@Entity
@Table(name = "fact_kind")
public class FactKind implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private FactTopic topic;

    @Enumerated(EnumType.STRING)
    @Column(name = "product_kind")
    private ProductKind product;

    @Column(name = "hold_months")
    private int holdMonths;

    private boolean retired;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "fact_kind_label", joinColumns = @JoinColumn(name = "kind_id"))
    @MapKeyColumn(name = "language")
    private Map<String, FactLabel> labels = new HashMap<>();

    protected FactKind() {}

    FactKind(String code) {
        this.code = code;
    }

    public void describe(FactKindDraft said, String by, OffsetDateTime now) {
        topic = said.topic();
        product = said.product();
        holdMonths = said.holdMonths();
        retired = said.retired();
        labels.clear();
        said.labels()
                .forEach((language, label) ->
                        labels.put(language, new FactLabel(label, said.advice().get(language))));
        changedBy = by;
        changedAt = now;
    }

    public FactKindDraft draft() {
        return new FactKindDraft(
                labels.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                        .label())),
                labels.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                        .advice())),
                topic,
                product,
                holdMonths,
                retired);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int holdMonths() {
        return holdMonths;
    }

    public boolean retired() {
        return retired;
    }

    public int version() {
        return version;
    }

    public String label(String language) {
        return labels.getOrDefault(language, labels.get("en")).label();
    }
}
