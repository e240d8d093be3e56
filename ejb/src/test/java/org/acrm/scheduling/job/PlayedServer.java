package org.acrm.scheduling.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.acrm.shared.entity.Dialect;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.KeyMatcher;
import org.quartz.listeners.JobListenerSupport;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** Quartz as the server sets it up, with its tables in a test bank; it can be killed, and then reaches the database no more. */
final class PlayedServer extends ClusteredScheduler {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final long PATIENCE_SECONDS = 30;

    private final DataSource database;
    private final Supplier<Optional<Connection>> atHand;
    private final Scheduler quartz;
    private final BlockingQueue<Boolean> done = new LinkedBlockingQueue<>();
    private volatile boolean dead;

    /** @param atHand connection of the caller's transaction, with which a trigger comes and goes */
    PlayedServer(DataSource database, Supplier<Optional<Connection>> atHand) throws SchedulerException {
        this.database = database;
        this.atHand = atHand;
        Properties settings = settings(Dialect.POSTGRESQL);
        settings.keySet().removeIf(name -> name.toString().startsWith("org.quartz.dataSource"));
        settings.setProperty("org.quartz.threadPool.class", SimpleThreadPool.class.getName());
        settings.setProperty("org.quartz.threadPool.threadCount", "2");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        settings.setProperty("org.quartz.jobStore.dataSource", provider(this::shared));
        settings.setProperty("org.quartz.jobStore.nonManagedTXDataSource", provider(this::own));
        quartz = new StdSchedulerFactory(settings).getScheduler();
        JobPlan plan = new JobPlan();
        plan.scheduler = this;
        plan.nightCron = "off";
        plan.declare();
    }

    @Override
    Scheduler quartz() {
        return quartz;
    }

    /** From now on it works; what a killed one left is carried on. */
    void start(JobGateway gateway) throws SchedulerException {
        quartz.setJobFactory((fired, any) -> job(fired.getJobDetail().getJobClass(), gateway));
        quartz.getListenerManager()
                .addJobListener(
                        new JobListenerSupport() {
                            @Override
                            public String getName() {
                                return "done";
                            }

                            @Override
                            public void jobWasExecuted(JobExecutionContext fired, JobExecutionException failure) {
                                done.add(fired.isRecovering());
                            }
                        },
                        KeyMatcher.keyEquals(NightJob.KEY));
        quartz.start();
    }

    /** As if nobody had ever been asked for a night. */
    void loseNights() throws SchedulerException {
        for (Trigger trigger : quartz.getTriggersOfJob(NightJob.KEY)) {
            quartz.unscheduleJob(trigger.getKey());
        }
    }

    private static Job job(Class<? extends Job> type, JobGateway gateway) {
        if (type == CarryOnJob.class) {
            CarryOnJob job = new CarryOnJob();
            job.gateway = gateway;
            return job;
        }
        assert type == NightJob.class : type;
        NightJob job = new NightJob();
        job.gateway = gateway;
        return job;
    }

    /** Waits for the end of a job that runs a night. @return whether it carried on with what a killed server had left */
    boolean awaitNight() throws InterruptedException {
        Boolean recovering = done.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (recovering == null) {
            throw new AssertionError("No night came to its end within " + PATIENCE_SECONDS + " seconds");
        }
        return recovering;
    }

    /** Waits until nobody works on a night or is about to. @return how many more were run until then */
    int awaitRest() throws InterruptedException, SchedulerException {
        int nights = 0;
        for (int looks = 0; !quartz.getTriggersOfJob(NightJob.KEY).isEmpty(); looks++) {
            if (looks > 10 * PATIENCE_SECONDS) {
                throw new AssertionError("Left: " + quartz.getTriggersOfJob(NightJob.KEY));
            }
            nights += done.poll(100, TimeUnit.MILLISECONDS) == null ? 0 : 1;
        }
        return nights + done.size();
    }

    /** Nothing of it is written from now on; its threads are left where they stand. */
    void kill() throws SchedulerException {
        dead = true;
        quartz.shutdown(false);
    }

    private static String provider(ConnectionSource source) {
        String name = "played-" + NUMBER.incrementAndGet();
        DBConnectionManager.getInstance().addConnectionProvider(name, new ConnectionProvider() {
            @Override
            public Connection getConnection() throws SQLException {
                return source.get();
            }

            @Override
            public void shutdown() {
                // the test closes its bank
            }

            @Override
            public void initialize() {
                // the bank is open
            }
        });
        return name;
    }

    @FunctionalInterface
    private interface ConnectionSource {
        Connection get() throws SQLException;
    }

    private Connection own() throws SQLException {
        if (dead) {
            throw new SQLException("killed");
        }
        return database.getConnection();
    }

    /** As a JTA connection: closed means given back, and what was done counts with the commit of the caller. */
    private Connection shared() throws SQLException {
        Optional<Connection> callers = atHand.get();
        Connection real = callers.isPresent() ? callers.get() : own();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("close") && callers.isPresent()) {
                        return null;
                    }
                    if (method.getName().equals("close") && !real.getAutoCommit()) {
                        real.commit();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
