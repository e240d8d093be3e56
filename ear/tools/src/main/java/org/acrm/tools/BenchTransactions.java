package org.acrm.tools;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.acrm.shared.service.OwnTransaction;

/** The server's transactions in a bench bank: whoever was given {@link #database()} speaks within the one at hand. */
final class BenchTransactions extends OwnTransaction {

    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final BenchBank bank;

    BenchTransactions(BenchBank bank) {
        this.bank = bank;
    }

    EntityManager database() {
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
