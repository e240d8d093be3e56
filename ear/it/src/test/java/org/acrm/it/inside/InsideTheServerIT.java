package org.acrm.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.acrm.access.service.AuditTrail;
import org.acrm.desk.service.WorklistDecisions;
import org.acrm.it.Eventually;
import org.acrm.it.caller.AsAuditor;
import org.acrm.it.caller.AsOperator;
import org.acrm.it.caller.AsRelationshipManager;
import org.acrm.it.caller.OneTransaction;
import org.acrm.scheduling.service.NightOperation;
import org.acrm.scheduling.service.NightRunner;
import org.acrm.shared.entity.BusinessException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Roles and transactions as the container applies them, and the scheduler as it starts with the application. */
@ExtendWith({ServerOfItsOwn.class, ArquillianExtension.class})
class InsideTheServerIT {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    @Deployment
    static EnterpriseArchive application() {
        return TestApplication.with(InsideTheServerIT.class, ServerOfItsOwn.class, Eventually.class);
    }

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @EJB
    private AsOperator operator;

    @EJB
    private AsAuditor auditor;

    @EJB
    private AsRelationshipManager relationshipManager;

    @EJB
    private OneTransaction transaction;

    @Inject
    private AuditTrail audit;

    @Inject
    private NightOperation nights;

    @Inject
    private NightRunner runner;

    @Inject
    private WorklistDecisions decisions;

    @Test
    void the_trail_forgets_what_was_rolled_back() {
        Throwable failure = operator.failureOf(() -> {
            transaction.run(() -> {
                audit.record("TEST_REFUSED", "TEST", 1L, null);
                throw new BusinessException("error.test");
            });
            return null;
        });

        assertThat(failure).isInstanceOf(BusinessException.class);
        assertThat(entries("TEST_REFUSED")).isZero();
    }

    @Test
    void the_trail_keeps_what_was_committed() {
        transaction.run(() -> audit.record("TEST_DONE", "TEST", 1L, null));

        assertThat(entries("TEST_DONE")).isOne();
    }

    @Test
    void a_night_is_asked_for_by_operators_only_and_walked_by_the_system_only() {
        assertThat(auditor.failureOf(() -> nights.request(DATE))).isInstanceOf(EJBAccessException.class);
        assertThat(operator.failureOf(() -> {
                    runner.run(1, "here");
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_decision_on_the_worklist_is_for_those_who_log_contacts() {
        assertThat(operator.failureOf(() -> {
                    decisions.undo(1);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThat(relationshipManager.failureOf(() -> {
                    decisions.undo(1);
                    return null;
                }))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void the_scheduler_of_the_server_keeps_its_jobs_in_the_database() {
        assertThat(count("select count(*) from qrtz_scheduler_state where instance_name = 'inside'"))
                .isOne();
        assertThat(count("select count(*) from qrtz_job_details where job_name = 'night' and requests_recovery"
                        + " and is_durable"))
                .isOne();
    }

    @Test
    void a_night_that_is_asked_for_is_walked_by_the_scheduler_to_its_end() throws Exception {
        long run = operator.call(() -> nights.request(DATE));

        String state = Eventually.becomes(
                () -> (String) database.createNativeQuery("select state from scheduling_run where id = " + run)
                        .getSingleResult(),
                seen -> !seen.equals("REQUESTED") && !seen.equals("RUNNING"));

        assertThat(state).isEqualTo("PUBLISHED");
        assertThat(entries("NIGHT_STARTED")).isOne();
    }

    private long entries(String activity) {
        return count("select count(*) from access_audit where activity = '" + activity + "'");
    }

    private long count(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
