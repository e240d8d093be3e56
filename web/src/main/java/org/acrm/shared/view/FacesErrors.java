package org.acrm.shared.view;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Causes;

/**
 * Translates what went wrong for the reader of a page: a broken business rule becomes a message in the reader's language, a missing right
 * and an expired page get their own page, and everything else a page with a number that also stands in the log.
 */
class FacesErrors extends ExceptionHandlerWrapper {

    FacesErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext context = FacesContext.getCurrentInstance();
        while (events.hasNext()) {
            Throwable error = events.next().getContext().getException();
            events.remove();
            if (!context.getResponseComplete()) {
                translate(context, error);
            }
        }
        getWrapped().handle();
    }

    private static void translate(FacesContext context, Throwable error) {
        Optional<BusinessException> rule = Causes.find(error, BusinessException.class);
        if (rule.isPresent() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            context.addMessage(null, message(context, rule.get()));
            context.validationFailed();
        } else if (Causes.find(error, EJBAccessException.class).isPresent()) {
            show(context, 403, "/error/403.xhtml");
        } else if (Causes.find(error, ViewExpiredException.class).isPresent()) {
            redirect(context, "/error/expired.xhtml?back=" + encoded(here(context)));
        } else {
            String number = ErrorNumber.record(error, here(context));
            context.getExternalContext().getRequestMap().put(ErrorNumber.ATTRIBUTE, number);
            show(context, 500, "/error/500.xhtml?number=" + number);
        }
    }

    private static FacesMessage message(FacesContext context, BusinessException rule) {
        String text = Texts.say(
                context.getViewRoot().getLocale(), rule.key(), rule.arguments().toArray());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    /** A page that has not begun answers with the status itself; a partial answer leads to the page of that status. */
    private static void show(FacesContext context, int status, String page) {
        ExternalContext external = context.getExternalContext();
        try {
            if (context.getPartialViewContext().isAjaxRequest()) {
                redirect(context, page);
            } else if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static void redirect(FacesContext context, String page) {
        try {
            ExternalContext external = context.getExternalContext();
            String address = external.getRequestContextPath() + page;
            if (context.getPartialViewContext().isAjaxRequest()) {
                answerPartially(external, address);
            } else {
                external.redirect(address);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written by hand: when rendering broke, the writer of the partial answer stands in the middle of an element. */
    private static void answerPartially(ExternalContext external, String address) throws IOException {
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.setResponseContentType("text/xml");
            external.setResponseCharacterEncoding("UTF-8");
            external.getResponseOutputWriter()
                    .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                    .append(address.replace("&", "&amp;"))
                    .append("\"/></partial-response>")
                    .flush();
        }
    }

    private static String here(FacesContext context) {
        return context.getExternalContext().getRequestServletPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
