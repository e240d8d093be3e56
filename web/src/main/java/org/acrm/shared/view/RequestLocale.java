package org.acrm.shared.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Asks {@link Preferences} for the language of each request. */
public class RequestLocale extends ViewHandlerWrapper {

    public RequestLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Preferences.class).get().language().locale();
    }
}
