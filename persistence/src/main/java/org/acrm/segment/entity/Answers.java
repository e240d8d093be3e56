package org.acrm.segment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What people answered to the four principles, and where the bank will feel the segmentation. */
@Embeddable
public class Answers implements Serializable {

    private static final long serialVersionUID = 1L;

    @ElementCollection
    @CollectionTable(name = "segment_principle", joinColumns = @JoinColumn(name = "segmentation_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "principle", length = 12)
    @Column(name = "answer", nullable = false, length = 400)
    private Map<Principle, String> principles = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "segment_impact", joinColumns = @JoinColumn(name = "segmentation_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "area", length = 12)
    @Column(name = "answer", nullable = false, length = 400)
    private Map<ImpactArea, String> impacts = new HashMap<>();

    static Answers copyOf(Answers other) {
        Answers copy = new Answers();
        copy.principles.putAll(other.principles);
        copy.impacts.putAll(other.impacts);
        return copy;
    }

    /** @return whether that is news */
    boolean to(Principle principle, String text) {
        return said(principles, principle, text);
    }

    boolean to(ImpactArea area, String text) {
        return said(impacts, area, text);
    }

    /** An empty answer takes a former one back. */
    private static <K> boolean said(Map<K, String> answers, K key, String text) {
        String answer = Cluster.blankAsNull(text);
        String former = answer == null ? answers.remove(key) : answers.put(key, answer);
        return !Objects.equals(former, answer);
    }

    public Map<Principle, String> principles() {
        return Map.copyOf(principles);
    }

    public Map<ImpactArea, String> impacts() {
        return Map.copyOf(impacts);
    }
}
