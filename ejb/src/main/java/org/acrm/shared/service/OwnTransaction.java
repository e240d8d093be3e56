package org.acrm.shared.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Gives one chunk of long work a transaction of its own, committed when the call returns. */
@Stateless
@PermitAll
public class OwnTransaction {

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T call(Supplier<T> work) {
        return work.get();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }
}
