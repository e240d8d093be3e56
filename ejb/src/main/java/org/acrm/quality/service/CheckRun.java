package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** A whole check outside of the night; cut off, it is simply done again. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckRun {

    @Inject
    private QualityCheck check;

    public void run(LocalDate date) {
        try {
            long read = 0;
            for (String subject : check.subjects()) {
                read += check.check(subject, date, rows -> {}).rows();
            }
            check.finish(date, read);
        } catch (RuntimeException failure) {
            check.fail(date);
            throw failure;
        }
    }
}
