package org.acrm.shared.kernel;

import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Threads that the caller lends. What each task writes is its own, so the result does not depend on who did it. */
public final class Workers {

    private final Executor executor;
    private final int threads;

    private Workers(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** The caller's thread alone. */
    public static Workers none() {
        return new Workers(Runnable::run, 1);
    }

    /** @param threads how many work at once, the caller's own among them */
    public static Workers of(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed");
        }
        return new Workers(executor, threads);
    }

    /** Does the tasks from 0, each once, and returns when all are done; the first failure is thrown. */
    public void each(int tasks, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        Runnable share = () -> {
            for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                task.accept(i);
            }
        };
        int others = Math.min(threads, tasks) - 1;
        FutureTask<?>[] running = new FutureTask<?>[Math.max(others, 0)];
        for (int i = 0; i < running.length; i++) {
            running[i] = new FutureTask<>(share, null);
            executor.execute(running[i]);
        }
        share.run();
        for (FutureTask<?> other : running) {
            other.run();
            join(other);
        }
    }

    private static void join(FutureTask<?> other) {
        try {
            other.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
