package org.acrm.intake.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Consumer;
import java.util.function.Function;

@Stateless
@Local(UnitOfWork.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChunkTransaction implements UnitOfWork {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Override
    public <T> T call(Function<EntityManager, T> work) {
        return work.apply(database);
    }

    /** Declared here because the server denies calls of methods that only the interface has. */
    @Override
    public void run(Consumer<EntityManager> work) {
        UnitOfWork.super.run(work);
    }
}
