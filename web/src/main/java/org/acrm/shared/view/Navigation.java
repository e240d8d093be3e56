package org.acrm.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The left navigation: what the person may open, in the order that suits the person's work. */
@Named
@RequestScoped
public class Navigation {

    /** A page of the first level; its key is also the key of its title. */
    public enum Entry {
        TODAY("day", "desk_today", "/desk/today.xhtml", "pi-list-check", "WORKLIST_READ"),
        CUSTOMERS("day", "customer_customers", "/customer/customers.xhtml", "pi-users", "CUSTOMER_READ"),
        VALUE("insight", "value_rfm", "/value/rfm.xhtml", "pi-th-large", "VALUE_READ"),
        SEGMENTS("insight", "segment_segments", "/segment/segments.xhtml", "pi-filter", "SEGMENT_READ"),
        MODELS("insight", "modelling_models", "/modelling/models.xhtml", "pi-chart-line", "MODEL_READ"),
        CAMPAIGNS("marketing", "campaign_campaigns", "/campaign/campaigns.xhtml", "pi-megaphone", "CAMPAIGN_READ"),
        IMPORTS("data", "intake_imports", "/intake/imports.xhtml", "pi-file-import", "IMPORT_READ"),
        QUALITY("data", "quality_quality", "/quality/quality.xhtml", "pi-verified", "QUALITY_READ"),
        PRIVACY("data", "customer_privacy", "/customer/privacy.xhtml", "pi-user-minus", "PRIVACY_ERASE"),
        CATALOGUE("data", "customer_catalogue", "/customer/catalogue.xhtml", "pi-sitemap", "CATALOGUE_EDIT"),
        DUPLICATES("data", "identity_pairs", "/identity/pairs.xhtml", "pi-clone", "IDENTITY_READ"),
        MATURITY("data", "maturity_model", "/maturity/model.xhtml", "pi-gauge", "MATURITY_READ"),
        FACTS("data", "fact_kinds", "/fact/kinds.xhtml", "pi-comments", "FACT_READ"),
        NIGHTS("operations", "scheduling_nights", "/scheduling/nights.xhtml", "pi-server", "NIGHT_READ"),
        AUDIT("operations", "access_audit", "/access/audit.xhtml", "pi-shield", "AUDIT_READ");

        private final String group;
        private final String page;
        private final String path;
        private final String icon;
        private final String permission;

        Entry(String group, String page, String path, String icon, String permission) {
            this.group = group;
            this.page = page;
            this.path = path;
            this.icon = icon;
            this.permission = permission;
        }

        public String getPage() {
            return page;
        }

        public String getPath() {
            return path;
        }

        public String getIcon() {
            return icon;
        }

        /** Pages below the first level belong to the entries of their capability. */
        public boolean leadsTo(String shown) {
            boolean first = Stream.of(values()).anyMatch(entry -> entry.page.equals(shown));
            return first ? page.equals(shown) : capability(page).equals(capability(shown));
        }

        private static String capability(String key) {
            return key.substring(0, Math.max(0, key.indexOf('_')));
        }
    }

    /** Entries under one heading. */
    public record Group(String name, List<Entry> entries) {}

    private final HttpServletRequest request;

    protected Navigation() {
        this(null);
    }

    @Inject
    public Navigation(HttpServletRequest request) {
        this.request = request;
    }

    /** Stewards see data first, operators and auditors the night, everybody else their day. */
    public List<Group> getGroups() {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        order().forEach(name -> groups.put(name, new ArrayList<>()));
        Stream.of(Entry.values())
                .filter(e -> request.isUserInRole(e.permission))
                .forEach(e -> groups.get(e.group).add(e));
        return groups.entrySet().stream()
                .filter(g -> !g.getValue().isEmpty())
                .map(g -> new Group(g.getKey(), List.copyOf(g.getValue())))
                .toList();
    }

    private List<String> order() {
        if (request.isUserInRole("WORKLIST_READ")) {
            return List.of("day", "insight", "marketing", "data", "operations");
        }
        return request.isUserInRole("NIGHT_RUN") || request.isUserInRole("AUDIT_READ")
                ? List.of("operations", "data", "insight", "marketing", "day")
                : List.of("data", "insight", "marketing", "operations", "day");
    }

    /** The first page that the person may open. */
    public String home() {
        return getGroups().stream()
                .flatMap(g -> g.entries().stream())
                .findFirst()
                .map(e -> e.getPath() + "?faces-redirect=true")
                .orElse("/error/403.xhtml?faces-redirect=true");
    }
}
