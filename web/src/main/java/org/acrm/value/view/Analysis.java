package org.acrm.value.view;

import java.util.List;
import org.acrm.access.entity.Permission;

/**
 * A ready question that an analysis answers (STR-10), with the page that does, those for whom it is meant, and the right that the page asks for.
 * Question, purpose, standard of its figures and what is done with the answer are texts.
 */
public enum Analysis {
    MOVERS("value/rfm.xhtml", "MARKETING_MANAGER", "BRANCH_MANAGER"),
    BEST("value/deciles.xhtml", "MARKETING_MANAGER", "ANALYST"),
    WORTH_KEEPING("value/lifetimes.xhtml?by=GRADE&group=A", "MARKETING_MANAGER", "RELATIONSHIP_MANAGER"),
    DORMANT("value/standing.xhtml?standing=DORMANT", "MARKETING_MANAGER", "BRANCH_MANAGER"),
    LEFT("value/standing.xhtml?standing=LEFT", "MARKETING_MANAGER", "ANALYST"),
    FIRST_BUYERS("value/purchases.xhtml", "MARKETING_MANAGER", "ANALYST"),
    LOYAL_YEARS("value/cohorts.xhtml", "MARKETING_MANAGER", "ANALYST"),
    GAPS("value/products.xhtml?items=PRODUCT", "MARKETING_MANAGER", "BRANCH_MANAGER"),
    LAUNCH("value/effect.xhtml", "MARKETING_MANAGER", "ANALYST"),
    LOSSES("value/losses.xhtml", "MARKETING_MANAGER", "BRANCH_MANAGER"),
    CROSSED(Permission.SEGMENT_READ, "segment/blend.xhtml", "ANALYST"),
    AT_RISK(Permission.MODEL_READ, "modelling/models.xhtml", "ANALYST", "MARKETING_MANAGER");

    private final Permission right;
    private final String page;
    private final List<String> roles;

    Analysis(String page, String... roles) {
        this(Permission.VALUE_READ, page, roles);
    }

    Analysis(Permission right, String page, String... roles) {
        this.right = right;
        this.page = page;
        this.roles = List.of(roles);
    }

    public Permission right() {
        return right;
    }

    /** Address within the product. */
    public String getPage() {
        return page;
    }

    /** For whom it is meant. */
    public List<String> getRoles() {
        return roles;
    }
}
