package org.acrm.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Language and look of the person at the screen. A choice lives in a cookie of the browser, so it also holds on pages before the login
 * and needs no row in the database; without a choice the browser's own wish counts.
 */
@Named
@RequestScoped
public class Preferences {

    private static final String LANGUAGE = "acrm-language";
    private static final String THEME = "acrm-theme";
    private static final String DARK = "dark";

    private final HttpServletRequest request;

    protected Preferences() {
        this(null);
    }

    @Inject
    public Preferences(HttpServletRequest request) {
        this.request = request;
    }

    public Language language() {
        return cookie(LANGUAGE)
                .flatMap(Language::ofTag)
                .orElseGet(() ->
                        Language.wished(Collections.list(request.getLocales()).iterator()));
    }

    public Language getLanguage() {
        return language();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public boolean isDark() {
        return cookie(THEME).filter(DARK::equals).isPresent();
    }

    /** For the data-theme attribute. */
    public String getTheme() {
        return isDark() ? DARK : "light";
    }

    /** Name of the PrimeFaces theme. */
    public String getPrimeTheme() {
        return isDark() ? "vela-blue" : "saga-blue";
    }

    public void speak(Language choice) throws IOException {
        keep(LANGUAGE, choice.getTag());
    }

    public void toggleTheme() throws IOException {
        keep(THEME, isDark() ? "light" : DARK);
    }

    private void keep(String name, String value) throws IOException {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, Object> settings = new HashMap<>();
        settings.put("maxAge", (int) Duration.ofDays(365).toSeconds());
        settings.put("path", request.getContextPath());
        settings.put("httpOnly", true);
        context.addResponseCookie(name, value, settings);
        context.redirect(samePage());
    }

    /** Where the person was, with its parameters: the address of a Faces form has none. */
    private String samePage() {
        String home = request.getContextPath() + "/";
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return home;
        }
        URI uri = URI.create(referer);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return uri.getRawPath().startsWith(home) ? uri.getRawPath() + query : home;
    }

    private Optional<String> cookie(String name) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
