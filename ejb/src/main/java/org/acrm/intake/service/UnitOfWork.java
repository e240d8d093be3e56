package org.acrm.intake.service;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs work in a transaction of its own, committed when the call returns. */
public interface UnitOfWork {

    <T> T call(Function<EntityManager, T> work);

    default void run(Consumer<EntityManager> work) {
        call(database -> {
            work.accept(database);
            return null;
        });
    }
}
