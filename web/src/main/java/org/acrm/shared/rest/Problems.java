package org.acrm.shared.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Causes;
import org.acrm.shared.view.ErrorNumber;
import org.acrm.shared.view.Texts;

/** Translates what went wrong for a calling program, in the language that it asks for. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(Throwable error) {
        Optional<BusinessException> rule = Causes.find(error, BusinessException.class);
        if (rule.isPresent()) {
            return broken(rule.get());
        }
        if (Causes.find(error, EJBAccessException.class).isPresent()) {
            return ProblemJson.response(Status.FORBIDDEN, null, null);
        }
        if (error instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return ProblemJson.response(web.getResponse().getStatusInfo(), web.getMessage(), null);
        }
        if (isUnreadable(error)) {
            return ProblemJson.response(
                    Status.BAD_REQUEST, Causes.innermost(error).getMessage(), null);
        }
        String number = ErrorNumber.record(error, address.getPath());
        return ProblemJson.response(Status.INTERNAL_SERVER_ERROR, null, number);
    }

    private Response broken(BusinessException rule) {
        return ProblemJson.response(status(rule.key()), sentence(rule), rule.key());
    }

    /** Nothing there is 404, a request that makes no sense 400; any other rule speaks of the state that things are in. */
    private static Status status(String key) {
        if (key.endsWith(".unknown")) {
            return Status.NOT_FOUND;
        }
        return key.startsWith("error.request.") ? Status.BAD_REQUEST : Status.CONFLICT;
    }

    private String sentence(BusinessException rule) {
        Locale locale = headers.getAcceptableLanguages().stream()
                .filter(l -> !"*".equals(l.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return Texts.knows(locale, rule.key())
                ? Texts.say(locale, rule.key(), rule.arguments().toArray())
                : rule.getMessage();
    }

    private static boolean isUnreadable(Throwable error) {
        return Causes.find(error, DateTimeException.class).isPresent()
                || Causes.find(error, JsonbException.class).isPresent()
                || Causes.find(error, JsonException.class).isPresent()
                || error instanceof ProcessingException;
    }
}
