package org.acrm.shared.service;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.acrm.shared.entity.TestBank;

/** The server's transactions, played by a test bank: whoever was given {@link #database()} speaks within the transaction at hand. */
public final class BankTransactions extends OwnTransaction {

    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final TestBank bank;

    public BankTransactions(TestBank bank) {
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
        return bank.inTransaction(database -> {
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
