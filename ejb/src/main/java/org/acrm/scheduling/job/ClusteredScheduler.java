package org.acrm.scheduling.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.Properties;
import org.acrm.shared.entity.Dialect;
import org.acrm.shared.entity.SchemaMigration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Quartz with its tables in the bank's database, so that all servers share the work and a job outlives the server that ran it. What is
 * scheduled within a transaction counts from its commit on.
 */
@ApplicationScoped
public class ClusteredScheduler {

    private static final String STORE = "org.quartz.jobStore.";

    @Inject
    @ConfigProperty(name = "acrm.db.url", defaultValue = "postgresql")
    private String databaseAddress;

    private Scheduler quartz;

    @PostConstruct
    void build() {
        try {
            quartz = new StdSchedulerFactory(settings(Dialect.of(databaseAddress))).getScheduler();
            quartz.setJobFactory((fired, scheduler) ->
                    CDI.current().select(fired.getJobDetail().getJobClass()).get());
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    Scheduler quartz() {
        return quartz;
    }

    static Properties settings(Dialect dialect) {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "acrm");
        // a fixed name: after a kill the same server recovers its own jobs at once
        settings.setProperty("org.quartz.scheduler.instanceId", System.getProperty("jboss.node.name", "acrm"));
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.scheduler.interruptJobsOnShutdownWithWait", "true");
        // the signal of a new trigger comes before its commit, so the next look must not be far
        settings.setProperty("org.quartz.scheduler.idleWaitTime", "2000");
        settings.setProperty("org.quartz.threadPool.class", ContainerThreads.class.getName());
        settings.setProperty(STORE + "class", "org.quartz.impl.jdbcjobstore.JobStoreCMT");
        settings.setProperty(STORE + "driverDelegateClass", delegate(dialect));
        settings.setProperty(STORE + "isClustered", "true");
        settings.setProperty(STORE + "clusterCheckinInterval", "5000");
        settings.setProperty(STORE + "acquireTriggersWithinLock", "true");
        settings.setProperty(STORE + "useProperties", "true");
        settings.setProperty(STORE + "tablePrefix", SchemaMigration.SCHEMA + ".qrtz_");
        settings.setProperty(STORE + "dataSource", "jta");
        settings.setProperty(STORE + "nonManagedTXDataSource", "local");
        settings.setProperty("org.quartz.dataSource.jta.jndiURL", "java:jboss/datasources/AcrmDS");
        settings.setProperty("org.quartz.dataSource.local.jndiURL", "java:jboss/datasources/AcrmJobDS");
        return settings;
    }

    private static String delegate(Dialect dialect) {
        return dialect == Dialect.ORACLE
                ? "org.quartz.impl.jdbcjobstore.oracle.OracleDelegate"
                : "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate";
    }
}
