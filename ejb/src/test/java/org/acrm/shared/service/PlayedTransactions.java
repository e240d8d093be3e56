package org.acrm.shared.service;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.acrm.intake.service.UnitOfWork;

/** The server's transactions where there is no server: whoever was given {@link #database()} speaks within the transaction at hand. */
public class PlayedTransactions extends OwnTransaction {

    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final UnitOfWork bank;

    public PlayedTransactions(UnitOfWork bank) {
        this.bank = bank;
    }

    public EntityManager database() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public boolean active() {
        return current.get() != null;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        return bank.call(database -> {
            EntityManager outer = current.get();
            current.set(database);
            try {
                return work.get();
            } finally {
                current.set(outer);
            }
        });
    }

    @Override
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
