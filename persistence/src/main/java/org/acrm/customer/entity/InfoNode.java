package org.acrm.customer.entity;

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
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.acrm.shared.entity.BusinessException;

/**
 * A class, a subclass or an item of the information catalogue of one kind of customers. The product ships it filled; an administrator
 * words it anew, orders it, hides it, adds to it and takes from it, and every former state is kept.
 */
@Entity
@Table(name = "customer_info_node")
public class InfoNode implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_RULES = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    @Enumerated(EnumType.STRING)
    private InfoDepth depth;

    @Column(name = "parent_id")
    private Long parentId;

    private String code;
    private String attribute;
    private String source;

    @Enumerated(EnumType.STRING)
    private InfoOwner owner;

    @Enumerated(EnumType.STRING)
    private InfoSensitivity sensitivity;

    private int ordinal;
    private boolean shown;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "customer_info_label", joinColumns = @JoinColumn(name = "node_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "customer_info_rule", joinColumns = @JoinColumn(name = "node_id"))
    @Column(name = "rule_id")
    private Set<Long> rules = new HashSet<>();

    protected InfoNode() {}

    /** A class. */
    InfoNode(CustomerKind kind, String code) {
        this.kind = kind;
        this.depth = InfoDepth.CLASS;
        this.code = code;
    }

    /** A subclass of a class, or an item of a subclass, which shows the attribute. */
    InfoNode(InfoNode parent, String code, String attribute) {
        if (parent.depth == InfoDepth.ITEM || (parent.depth == InfoDepth.SUBCLASS) == (attribute == null)) {
            throw new BusinessException("error.catalogue.place");
        }
        this.kind = parent.kind;
        this.depth = parent.depth.below();
        this.parentId = parent.id;
        this.code = code;
        this.attribute = attribute;
    }

    /** @param mask manner of the attribute, which an item must not be less careful than; null for a group */
    public void describe(InfoDescription said, InfoMask mask, String by, OffsetDateTime now) {
        boolean item = depth == InfoDepth.ITEM;
        if (item && (said.owner() == null || said.sensitivity() == null)) {
            throw new BusinessException("error.catalogue.incomplete");
        }
        if (item && said.sensitivity().compareTo(mask.least()) < 0) {
            throw new BusinessException("error.catalogue.careless");
        }
        source = item ? said.source() : null;
        owner = item ? said.owner() : null;
        sensitivity = item ? said.sensitivity() : null;
        ordinal = said.ordinal();
        shown = said.shown();
        labels.keySet().retainAll(said.labels().keySet());
        labels.putAll(said.labels());
        changed(by, now);
    }

    /** The rule checks what the item shows, whatever it names. */
    public void attach(long rule, String by, OffsetDateTime now) {
        if (depth != InfoDepth.ITEM) {
            throw new BusinessException("error.catalogue.place");
        }
        if (rules.size() >= MOST_RULES) {
            throw new BusinessException("error.catalogue.rules", MOST_RULES);
        }
        rules.add(rule);
        changed(by, now);
    }

    public void detach(long rule, String by, OffsetDateTime now) {
        rules.remove(rule);
        changed(by, now);
    }

    private void changed(String by, OffsetDateTime now) {
        changedBy = by;
        recordedAt = now;
    }

    public InfoLine line() {
        return new InfoLine(
                id,
                kind,
                depth,
                parentId,
                attribute,
                source,
                Set.copyOf(rules),
                owner,
                sensitivity,
                ordinal,
                shown,
                Map.copyOf(labels),
                version,
                recordedAt,
                changedBy);
    }

    public Long id() {
        return id;
    }

    public CustomerKind kind() {
        return kind;
    }

    public String attribute() {
        return attribute;
    }

    public int version() {
        return version;
    }
}
