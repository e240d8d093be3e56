package org.acrm.shared.rest;

import jakarta.ws.rs.core.Response;

/**
 * What went wrong, as RFC 9457 wants it.
 *
 * @param code key of the broken rule, stable over languages
 */
public record ProblemJson(String type, String title, int status, String detail, String code) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Response response(Response.StatusType status, String detail, String code) {
        ProblemJson problem =
                new ProblemJson("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, code);
        return Response.status(status).type(MEDIA_TYPE).entity(problem).build();
    }
}
