package org.acrm.shared.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.acrm.shared.view.FetchSite;

/** The session of a browser is good for the API too, so no page of another site may have that browser change anything with it. */
@Provider
public class OwnPagesOnly implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())
                && FetchSite.isElsewhere(request.getHeaderString(FetchSite.HEADER))) {
            request.abortWith(ProblemJson.response(Status.FORBIDDEN, null, null));
        }
    }
}
