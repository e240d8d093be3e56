package org.acrm.quality.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.service.ItemRules;

/** The rules that check an attribute of the information catalogue, on the page where the item is edited. */
@Named
@RequestScoped
public class ItemRulesView {

    @Inject
    private ItemRules rules;

    private final Map<String, List<RuleLine>> known = new HashMap<>();

    public List<RuleLine> of(String attribute) {
        return known.computeIfAbsent(attribute, name -> rules.of(name, QualityView.language()));
    }
}
