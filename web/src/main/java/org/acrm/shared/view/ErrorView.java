package org.acrm.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What an error page says: the number to quote and the way out. */
@Named
@RequestScoped
public class ErrorView {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-F]{4}-[0-9A-F]{2}");
    private static final Pattern PAGE = Pattern.compile("/[a-z]+/[a-z0-9-]+\\.xhtml");

    private final HttpServletRequest request;

    protected ErrorView() {
        this(null);
    }

    @Inject
    public ErrorView(HttpServletRequest request) {
        this.request = request;
    }

    /** From the Faces handler, from the address after a partial request, or given now to an error outside Faces. */
    public String getNumber() {
        if (request.getAttribute(ErrorNumber.ATTRIBUTE) == null) {
            String quoted = request.getParameter("number");
            Object error = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            if (error instanceof Throwable thrown) {
                quoted = ErrorNumber.record(thrown, (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            }
            request.setAttribute(
                    ErrorNumber.ATTRIBUTE,
                    quoted != null && NUMBER.matcher(quoted).matches() ? quoted : "–");
        }
        return (String) request.getAttribute(ErrorNumber.ATTRIBUTE);
    }

    /** The page that expired, else the home page. */
    public String getBack() {
        String page = request.getParameter("back");
        return page != null && PAGE.matcher(page).matches() ? page : "/index.xhtml";
    }
}
