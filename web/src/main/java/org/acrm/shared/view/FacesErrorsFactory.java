package org.acrm.shared.view;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives each request its {@link FacesErrors}. */
public class FacesErrorsFactory extends ExceptionHandlerFactory {

    public FacesErrorsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesErrors(getWrapped().getExceptionHandler());
    }
}
