package org.acrm.intake.service;

import jakarta.ejb.ApplicationException;

/** Not an error: a person stopped the delivery, or another runner took it over. */
@ApplicationException(rollback = true)
public class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportStopped(String why) {
        super(why);
    }
}
