package org.acrm.maturity.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.acrm.shared.entity.BusinessException;

/** An area of an edition, or an item of an area; an item has a text for each level. */
@Entity
@Table(name = "maturity_node")
public class MaturityNode implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "model_id")
    private Long modelId;

    @Column(name = "parent_id")
    private Long parentId;

    private String code;
    private int ordinal;
    private int weight;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "maturity_label", joinColumns = @JoinColumn(name = "node_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "maturity_wording", joinColumns = @JoinColumn(name = "node_id"))
    @AttributeOverride(name = "key.step", column = @Column(name = "step"))
    @AttributeOverride(name = "key.language", column = @Column(name = "language"))
    private Map<WordingPlace, Wording> wordings = new HashMap<>();

    protected MaturityNode() {}

    /** An item of an area, the last one. @param number after the dot of its code */
    MaturityNode(MaturityNode area, int number) {
        if (area.parentId != null) {
            throw new BusinessException("error.maturity.unknown");
        }
        this.modelId = area.modelId;
        this.parentId = area.id;
        this.code = area.code + "." + number;
        this.ordinal = number * 10;
    }

    /** Of an item. */
    public void describe(ItemDescription said) {
        if (parentId == null) {
            throw new BusinessException("error.maturity.unknown");
        }
        name(said.labels(), said.weight());
        said.levels()
                .forEach((place, text) -> wordings.merge(
                        place, new Wording(text, WordingOrigin.BANK), (former, mine) -> former.said(text)));
    }

    /** Of an area, which has no texts of its own. */
    public void describeArea(Map<String, String> names, int heavy) {
        if (parentId != null) {
            throw new BusinessException("error.maturity.unknown");
        }
        name(ItemDescription.labels(names), ItemDescription.weight(heavy));
    }

    private void name(Map<String, String> names, int heavy) {
        labels.putAll(names);
        weight = heavy;
    }

    public ItemLine line() {
        return new ItemLine(id, modelId, code, weight, Map.copyOf(labels), Map.copyOf(wordings), version);
    }

    public Long id() {
        return id;
    }

    public Long modelId() {
        return modelId;
    }

    public Long parentId() {
        return parentId;
    }

    public String code() {
        return code;
    }

    public int ordinal() {
        return ordinal;
    }

    public int version() {
        return version;
    }
}
