package org.acrm.quality.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.acrm.quality.entity.Severity;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QualityStepIT {

    private static final String FAILED = "select coalesce(max(q.rows_failed), -1) from quality_result q"
            + " join quality_rule r on r.id = q.rule_id where r.code = '%s'";
    private static final String STATE =
            "select f.state from quality_finding f join quality_rule r on r.id = f.rule_id where r.code = '%s'";

    private final QualityBank bank = new QualityBank();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void everyShippedRuleIsCheckedAndWhatFailsIsKeptByKey() {
        night();

        assertThat(bank.number("select count(*) from quality_result"))
                .isEqualTo(bank.number("select count(*) from quality_rule"));
        // Kim, Hart and the corporate customer have neither telephone nor e-mail; the prospect is not asked
        assertThat(failed("CUSTOMER_REACHABLE")).isEqualTo(3);
        assertThat(bank.number("select count(*) from quality_failure q join quality_rule r on r.id = q.rule_id"
                        + " where r.code = 'CUSTOMER_REACHABLE' and q.customer_id in (2, 3, 4)"))
                .isEqualTo(3);
        assertThat(bank.text(String.format(STATE, "CUSTOMER_REACHABLE"))).isEqualTo("NEW");
    }

    @Test
    void theSameDateCheckedAgainReplacesWhatWasFound() {
        night();
        bank.bank.execute("update customer_customer set kind = 'PROSPECT' where id = 4");
        night();

        assertThat(failed("CUSTOMER_REACHABLE")).isEqualTo(2);
        assertThat(bank.number("select count(*) from quality_check")).isEqualTo(1);
    }

    @Test
    void aStepThatWasCutOffLeavesWhatAnUndisturbedOneLeaves() {
        night();
        String undisturbed = everything();
        bank.bank.execute("delete from quality_result; delete from quality_failure;"
                + " delete from quality_finding_history; delete from quality_finding");
        new TestNight(QualityBank.DATE, 2).run(new QualityStep(bank.check));

        assertThat(everything()).isEqualTo(undisturbed);
    }

    @Test
    void aFatalRuleBeyondItsToleranceStopsTheNightUntilTheDataAreMended() {
        bank.bank.execute("update customer_holding set currency = 'QQQ' where id = 1");
        TestNight night = new TestNight(QualityBank.DATE);
        QualityStep step = new QualityStep(bank.check);

        assertThatThrownBy(() -> step.run(night)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.key()).isEqualTo("error.quality.fatal");
            assertThat(e.arguments()).containsExactly("HOLDING_CURRENCY", "1", "2");
        });
        bank.bank.execute("update customer_holding set currency = 'CNY' where id = 1");
        step.run(night);
        assertThat(failed("HOLDING_CURRENCY")).isZero();
        assertThat(bank.text(String.format(STATE, "HOLDING_CURRENCY"))).isEqualTo("RESOLVED");
    }

    @Test
    void aToleranceThatIsRaisedLetsTheStoppedNightPassAndTheFormerStateOfTheRuleIsKept() {
        bank.bank.execute("update customer_holding set currency = 'QQQ' where id = 1");
        TestNight night = new TestNight(QualityBank.DATE);
        QualityStep step = new QualityStep(bank.check);
        assertThatThrownBy(() -> step.run(night)).isInstanceOf(BusinessException.class);

        long id = bank.number("select id from quality_rule where code = 'HOLDING_CURRENCY'");
        bank.transactions.run(() -> {
            bank.rules.keepState(bank.rules.get(id));
            bank.rules.get(id).adjust(Severity.FATAL, 5000, null, "steward", QualityBank.CLOCK.instant());
        });
        step.run(night);

        assertThat(bank.text("select h.tolerance_bp || '>' || r.tolerance_bp || ' ' || r.version from quality_rule r"
                        + " join quality_rule_history h on h.rule_id = r.id"))
                .isEqualTo("0>5000 1");
    }

    @Test
    void aFatalRuleWithinItsToleranceLetsTheNightPass() {
        bank.bank.execute("update customer_holding set currency = 'QQQ' where id = 1");
        bank.bank.execute("update quality_rule set tolerance_bp = 5000 where code = 'HOLDING_CURRENCY'");
        night();

        assertThat(failed("HOLDING_CURRENCY")).isEqualTo(1);
        assertThat(bank.number("select count(*) from quality_finding f join quality_rule r on r.id = f.rule_id"
                        + " where r.code = 'HOLDING_CURRENCY'"))
                .isZero();
    }

    @Test
    void whatIsSaidToBeResolvedIsMeasuredAtTheNextCheckAndOpenedAgainWhereItFails() {
        night();
        long rule = bank.number("select id from quality_rule where code = 'CUSTOMER_REACHABLE'");
        bank.transactions.run(() -> bank.findings
                .byRule()
                .get(rule)
                .resolve(3, "asked the branch", "steward", QualityBank.CLOCK.instant()));
        bank.bank.execute("insert into customer_contact_point (customer_id, kind, address, recorded_at)"
                + " values (2, 'EMAIL', 'kim@mail.example.kr', now())");
        night();

        assertThat(bank.text(
                        "select rows_before || '>' || rows_after || ' ' || state from quality_finding where rule_id = "
                                + rule))
                .isEqualTo("3>2 REOPENED");
    }

    @Test
    void whatSomebodyTookInHandIsMeasuredByEveryCheckAndNothingOfItsCourseIsLost() {
        night();
        long rule = bank.number("select id from quality_rule where code = 'CUSTOMER_REACHABLE'");
        LocalDate due = LocalDate.of(2026, 12, 15);
        for (String owner : List.of("Park", "Chen")) {
            bank.transactions.run(() -> bank.findings
                    .byRule()
                    .get(rule)
                    .acknowledge(owner, due, 3, "asked " + owner, "steward", QualityBank.CLOCK.instant()));
        }
        reach("id = 2");
        night();
        String effect =
                "select rows_before || '>' || rows_after || ' ' || state from quality_finding where rule_id = " + rule;
        assertThat(bank.text(effect)).isEqualTo("3>2 ACKNOWLEDGED");
        reach("id in (3, 4)");
        night();
        night();

        assertThat(bank.text(effect)).isEqualTo("3>0 RESOLVED");
        long finding = bank.number("select id from quality_finding where rule_id = " + rule);
        assertThat(bank.transactions.call(() -> bank.findings.history(finding)))
                .extracting(line ->
                        line.state() + " " + line.failing() + " " + line.owner() + " " + line.note() + " " + line.by())
                .containsExactly(
                        "RESOLVED 0 Chen null null",
                        "ACKNOWLEDGED 3 Chen asked Chen steward",
                        "ACKNOWLEDGED 3 Park asked Park steward",
                        "NEW 3 null null null");
    }

    private void reach(String which) {
        bank.bank.execute("insert into customer_contact_point (customer_id, kind, address, recorded_at)"
                + " select id, 'EMAIL', 'c' || id || '@mail.example', now() from customer_customer where " + which);
    }

    private void night() {
        new TestNight(QualityBank.DATE).run(new QualityStep(bank.check));
    }

    private long failed(String code) {
        return bank.number(String.format(FAILED, code));
    }

    private String everything() {
        return bank.text(
                "select string_agg(t, ';' order by t) from (select cast((rule_id, rows_checked, rows_failed) as"
                        + " varchar) t from quality_result union all select cast((rule_id, ordinal, row_id, customer_id) as varchar)"
                        + " from quality_failure union all select cast((rule_id, state) as varchar) from quality_finding) x");
    }
}
