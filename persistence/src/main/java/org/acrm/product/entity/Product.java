package org.acrm.product.entity;

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
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Something the bank sells, with its name in each language and what it earns. Delivered by the core banking system. */
@Entity
@Table(name = "product_product")
public class Product implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "group_id")
    private Long groupId;

    @Enumerated(EnumType.STRING)
    private ProductKind kind;

    private String currency;

    @Column(name = "annual_margin_bp")
    private int annualMarginBp;

    @Column(name = "monthly_fee_minor")
    private long monthlyFeeMinor;

    @ElementCollection
    @CollectionTable(name = "product_label", joinColumns = @JoinColumn(name = "product_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new HashMap<>();

    protected Product() {}

    public Long id() {
        return id;
    }

    public Long groupId() {
        return groupId;
    }

    public ProductKind kind() {
        return kind;
    }

    /** In the reader's language, else in English, else the code. */
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("en", code));
    }
}
