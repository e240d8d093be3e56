package org.acrm.access.entity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list whose filter and columns people keep under a name: its page, what of the address is kept, and which columns may be left out. */
public enum ViewedList {
    CUSTOMERS(
            "/customer/customers.xhtml",
            List.of("kind", "grade", "risk"),
            List.of("branch", "contribution", "assets", "rhythm", "churn", "active")),
    MOVERS(
            "/value/movers.xhtml",
            List.of("kind", "member", "branch", "by", "move", "r", "f"),
            List.of("branch", "contribution_was", "contribution", "assets_was", "assets", "reachable")),
    HOLDERS(
            "/value/holders.xhtml",
            List.of("kind", "member", "item", "age", "who"),
            List.of("branch", "grade", "contribution", "assets", "reachable"));

    /** Parameter of the address that names the columns left out, with commas between. */
    public static final String HIDDEN = "hide";

    private final String page;
    private final List<String> filters;
    private final List<String> columns;

    ViewedList(String page, List<String> filters, List<String> columns) {
        this.page = page;
        this.filters = filters;
        this.columns = columns;
    }

    public String page() {
        return page;
    }

    /** Columns that may be left out, in the order of the list. */
    public List<String> columns() {
        return columns;
    }

    /** Those of a page's parameters that are kept with a view, in the list's own order; whatever else came with the address is dropped. */
    public String address(Map<String, String> parameters) {
        List<String> kept = new ArrayList<>(filters);
        kept.add(HIDDEN);
        return kept.stream()
                .filter(name -> !parameters.getOrDefault(name, "").isBlank())
                .map(name -> name + "=" + URLEncoder.encode(parameters.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
