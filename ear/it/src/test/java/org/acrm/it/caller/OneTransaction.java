package org.acrm.it.caller;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Binds several calls into one transaction, as a use case does. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OneTransaction {

    public void run(Runnable work) {
        work.run();
    }
}
