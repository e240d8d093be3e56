package org.acrm.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The business role of the person at the screen, as a word beside the name; rights hang on permissions, never on it. */
@Named
@RequestScoped
public class Role {

    private static final List<String> ROLES = List.of(
            "relationship-manager",
            "branch-manager",
            "marketing-manager",
            "campaign-approver",
            "analyst",
            "data-steward",
            "privacy-officer",
            "complaint-clerk",
            "operator",
            "administrator",
            "auditor");

    private final HttpServletRequest request;
    private final Texts texts;

    protected Role() {
        this(null, null);
    }

    @Inject
    public Role(HttpServletRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
    }

    public String getWord() {
        return ROLES.stream()
                .filter(request::isUserInRole)
                .findFirst()
                .map(role -> texts.word(
                        "role", role.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                .orElse("");
    }
}
