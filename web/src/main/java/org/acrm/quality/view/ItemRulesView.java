package org.acrm.quality.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.InfoLine;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.service.ItemRule;
import org.acrm.quality.service.ItemRules;

/** The rules that check an item of the information catalogue, where the item is edited, and the items on the page of a rule. */
@Named
@RequestScoped
public class ItemRulesView {

    @Inject
    private ItemRules rules;

    private final Map<Long, List<ItemRule>> known = new HashMap<>();
    private List<RuleLine> offered;
    private Map<Long, Integer> counts;
    private List<InfoLine> items;
    private Long chosen;

    public List<ItemRule> of(InfoLine item) {
        return known.computeIfAbsent(item.id(), id -> rules.of(item, QualityView.language()));
    }

    public List<RuleLine> offered(InfoLine item) {
        if (offered == null) {
            offered = rules.offered(item, QualityView.language());
        }
        return offered;
    }

    /** How many check an item of the tree. */
    public Integer count(List<InfoLine> tree, InfoLine item) {
        if (counts == null) {
            counts = rules.counts(tree);
        }
        return counts.get(item.id());
    }

    /** Where a rule is used. */
    public List<InfoLine> items(long rule) {
        if (items == null) {
            items = rules.items(rule);
        }
        return items;
    }

    public String label(InfoLine item) {
        return item.label(QualityView.language());
    }

    public String attach(InfoLine item) {
        rules.attach(item, chosen);
        return again(item);
    }

    public String detach(InfoLine item, long rule) {
        rules.detach(item, rule);
        return again(item);
    }

    private static String again(InfoLine item) {
        return "/customer/catalogue.xhtml?faces-redirect=true&kind=" + item.kind() + "&node=" + item.id();
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
