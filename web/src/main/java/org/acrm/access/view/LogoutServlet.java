package org.acrm.access.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import org.acrm.shared.view.FetchSite;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends the session here and the one at Keycloak. A link on somebody else's page must not log a person out: browsers say
 * where a request comes from, and one from another site is sent to the home page instead.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    @ConfigProperty(name = "ACRM_OIDC_URL", defaultValue = "http://127.0.0.1:8180/realms/acrm")
    private String realmUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String home = request.getContextPath() + "/";
        if (FetchSite.isElsewhere(request.getHeader(FetchSite.HEADER))) {
            response.sendRedirect(home);
            return;
        }
        // The token is gone once the session has ended.
        Optional<String> idToken = idToken(request.getUserPrincipal());
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(idToken.map(token -> endOfSession(token, absolute(request, home)))
                .orElse(home));
    }

    private static Optional<String> idToken(Principal principal) {
        return principal instanceof OidcPrincipal<?> person
                ? Optional.ofNullable(person.getOidcSecurityContext().getIDTokenString())
                : Optional.empty();
    }

    private String endOfSession(String idToken, String home) {
        return realmUrl + "/protocol/openid-connect/logout?client_id=acrm-web&id_token_hint=" + encode(idToken)
                + "&post_logout_redirect_uri=" + encode(home);
    }

    private static String absolute(HttpServletRequest request, String path) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + path;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
