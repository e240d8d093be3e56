package org.acrm.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** The person at the screen, as the token describes them; {@code currentUser} in pages. */
@Named("currentUser")
@RequestScoped
public class CurrentUserView {
    private final HttpServletRequest request;

    protected CurrentUserView() {
        this(null);
    }

    @Inject
    public CurrentUserView(HttpServletRequest request) {
        this.request = request;
    }

    /** The user name, which is also the one in the bank's staff file; empty when nobody is logged in. */
    public String getName() {
        return principal().map(Principal::getName).orElse("");
    }

    /** First and last name as Keycloak writes them, else the user name. */
    public String getDisplayName() {
        return idToken().map(IDToken::getName).filter(name -> !name.isBlank()).orElseGet(this::getName);
    }

    /** One or two letters for the round badge beside the name. */
    public String getInitials() {
        return Initials.of(getDisplayName());
    }

    /** The language tag kept for this person in Keycloak, if any. */
    public Optional<String> getLocale() {
        return idToken().map(IDToken::getLocale).filter(tag -> !tag.isBlank());
    }

    /** Whether to show what needs the permission; the services decide for themselves. */
    public boolean can(String permission) {
        return request.isUserInRole(permission);
    }

    private Optional<Principal> principal() {
        return Optional.ofNullable(request.getUserPrincipal());
    }

    private Optional<IDToken> idToken() {
        return principal().filter(OidcPrincipal.class::isInstance).map(principal -> ((OidcPrincipal<?>) principal)
                .getOidcSecurityContext()
                .getIDToken());
    }
}
