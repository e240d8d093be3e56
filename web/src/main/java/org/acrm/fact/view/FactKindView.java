package org.acrm.fact.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.fact.entity.FactKindDraft;
import org.acrm.fact.entity.FactTopic;
import org.acrm.fact.service.FactRuleEditing;
import org.acrm.fact.service.FactRuleReading;
import org.acrm.fact.service.FactRuleReading.SeenKind;
import org.acrm.product.entity.ProductKind;

/** One kind of fact with its words in three languages; none for a new one. */
@Named
@ViewScoped
public class FactKindView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 12;

    @Inject
    private FactRuleReading reading;

    @Inject
    private FactRuleEditing editing;

    private Long kind;
    private int version;
    private String title;
    private Map<String, String> labels = new HashMap<>();
    private Map<String, String> advice = new HashMap<>();
    private FactTopic topic = FactTopic.FAMILY;
    private ProductKind product;
    private int holdMonths = A_YEAR;
    private boolean retired;

    public void open() {
        if (kind != null) {
            SeenKind seen = reading.kind(kind);
            version = seen.version();
            labels.putAll(seen.draft().labels());
            advice.putAll(seen.draft().advice());
            title = labels.get(FactKindsView.language());
            topic = seen.draft().topic();
            product = seen.draft().product();
            holdMonths = seen.draft().holdMonths();
            retired = seen.draft().retired();
        }
    }

    public String save() {
        FactKindDraft said = new FactKindDraft(labels, advice, topic, product, holdMonths, retired);
        long saved = kind == null ? editing.add(said) : kind;
        if (kind != null) {
            editing.change(kind, version, said);
        }
        return "/fact/phrases.xhtml?faces-redirect=true&kind=" + saved;
    }

    public List<String> getLanguages() {
        return FactKindDraft.LANGUAGES;
    }

    public FactTopic[] getTopics() {
        return FactTopic.values();
    }

    public ProductKind[] getProducts() {
        return ProductKind.values();
    }

    public String getTitle() {
        return title;
    }

    public Long getKind() {
        return kind;
    }

    public void setKind(Long kind) {
        this.kind = kind;
    }

    public Map<String, String> getLabels() {
        return labels;
    }

    public Map<String, String> getAdvice() {
        return advice;
    }

    public FactTopic getTopic() {
        return topic;
    }

    public void setTopic(FactTopic topic) {
        this.topic = topic;
    }

    public ProductKind getProduct() {
        return product;
    }

    public void setProduct(ProductKind product) {
        this.product = product;
    }

    public int getHoldMonths() {
        return holdMonths;
    }

    public void setHoldMonths(int holdMonths) {
        this.holdMonths = holdMonths;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
