package org.acrm.scheduling.job;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.quartz.SchedulerConfigException;
import org.quartz.spi.ThreadPool;

/** Jobs run on threads of the server, where transactions, names and injection work. */
public class ContainerThreads implements ThreadPool {

    static final int SIZE = 4;
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore free = new Semaphore(SIZE);
    private ExecutorService threads;

    // the name is a constant of the server, no one's input
    @SuppressWarnings("BanJNDI")
    @Override
    public void initialize() throws SchedulerConfigException {
        try {
            ManagedThreadFactory factory = InitialContext.doLookup("java:jboss/ee/concurrency/factory/default");
            threads = Executors.newFixedThreadPool(SIZE, factory);
        } catch (NamingException e) {
            throw new SchedulerConfigException("The server offers no threads", e);
        }
    }

    @Override
    public boolean runInThread(Runnable work) {
        if (work == null || threads.isShutdown()) {
            return false;
        }
        free.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                free.release();
            }
        });
        return true;
    }

    @Override
    public int blockForAvailableThreads() {
        free.acquireUninterruptibly();
        free.release();
        return Math.max(1, free.availablePermits());
    }

    /** Jobs leave after their chunk at hand; a longer one is cut off and carried on by the next start. */
    @Override
    public void shutdown(boolean wait) {
        threads.shutdown();
        try {
            if (wait && !threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int getPoolSize() {
        return SIZE;
    }

    @Override
    public void setInstanceId(String id) {
        // the threads have the server's names
    }

    @Override
    public void setInstanceName(String name) {
        // the threads have the server's names
    }
}
