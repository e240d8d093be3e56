package org.acrm.quality.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.acrm.quality.entity.Badge;
import org.acrm.quality.service.QualityBadges;

/** The quality badge of a customer, on whichever page shows one. */
@Named
@RequestScoped
public class BadgeView {

    @Inject
    private QualityBadges badges;

    private final Map<Long, Badge> known = new HashMap<>();

    public Badge of(Long customer) {
        return known.computeIfAbsent(customer, id -> badges.of(id, QualityView.language()));
    }
}
