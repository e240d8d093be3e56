package org.acrm.quality.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.Subject;
import org.acrm.quality.entity.Dimension;
import org.acrm.quality.entity.Expectation;
import org.acrm.quality.entity.QualityQueries;
import org.acrm.quality.entity.Rule;
import org.acrm.quality.entity.RuleDraft;
import org.acrm.quality.entity.RuleFilter;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.entity.Severity;
import org.acrm.quality.entity.Stage;
import org.acrm.quality.entity.TableScope;
import org.acrm.quality.entity.TableScopes;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work goes from stage to stage: a table gets its owner, a draft its agreement, a failing rule its remedy. */
class FourStagesIT {

    private static final List<String> TABLES =
            QualityBank.SUBJECTS.all().stream().map(Subject::name).toList();

    private final QualityBank bank = new QualityBank();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aTableWaitsAtTheFirstStageUntilSomebodyOwnsItAndItsRulesAreThenTheirs() {
        assertThat(waiting(Stage.INITIATE)).isEqualTo(6);

        own("CUSTOMER", "Retail data office");
        own("CUSTOMER", "Customer data office");

        assertThat(waiting(Stage.INITIATE)).isEqualTo(5);
        List<TableScope> owned = bank.bank.inTransaction(em -> new TableScopes(em).latest());
        assertThat(owned).extracting(TableScope::owner).containsExactly("Customer data office");
        assertThat(lines(new RuleFilter("CUSTOMER", null, null, null)))
                .extracting(RuleLine::owner)
                .containsOnly("Customer data office");
        assertThat(lines(new RuleFilter("HOLDING", null, null, null)))
                .extracting(RuleLine::owner)
                .containsOnlyNulls();
        assertThatThrownBy(() -> own("HOLDING", " ")).isInstanceOf(BusinessException.class);
    }

    @Test
    void aRuleThatPassesGetsAnOwnerOfItsOwnAndKeepsItsFormerState() {
        long rule = bank.number("select id from quality_rule where code = 'CUSTOMER_BRANCH'");
        own("CUSTOMER", "Customer data office");
        change(rule, " Branch network ", "steward");

        assertThat(lines(RuleFilter.of(rule))).extracting(RuleLine::owner).containsExactly("Branch network");
        change(rule, "", "steward");
        assertThat(lines(RuleFilter.of(rule))).extracting(RuleLine::owner).containsExactly("Customer data office");
        assertThat(bank.text("select string_agg(coalesce(owner, '-') || ' ' || agreed_by, ',' order by version) from"
                        + " quality_rule_history where rule_id = " + rule))
                .isEqualTo("- product,Branch network product");
    }

    @Test
    void noCheckAsksADraftUntilSomebodyAgreesWhoNeitherWroteNorChangedIt() {
        night();
        long defined = waiting(Stage.DEFINE);
        long rule = written("writer");
        change(rule, "Customer data office", "second");
        night();
        assertThat(results(rule)).isZero();
        assertThat(waiting(Stage.DEFINE)).isEqualTo(defined + 1);
        assertThat(lines(RuleFilter.of(rule)).get(0).draft()).isTrue();

        for (String maker : List.of("writer", "second")) {
            assertThatThrownBy(() -> agree(rule, maker))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.quality.own"));
        }
        agree(rule, "third");
        assertThatThrownBy(() -> agree(rule, "fourth"))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.quality.agreed"));
        night();
        assertThat(results(rule)).isEqualTo(1);
        assertThat(waiting(Stage.DEFINE)).isEqualTo(defined);
    }

    @Test
    void whatShipsIsAgreedByTheProduct() {
        assertThat(bank.number("select count(*) from quality_rule where agreed_by is distinct from 'product'"))
                .isZero();
    }

    private void own(String table, String owner) {
        bank.bank.run(em -> new TableScopes(em)
                .add(new TableScope(table, owner, "All open customers", "steward", QualityBank.CLOCK.instant())));
    }

    private long written(String by) {
        return bank.transactions.call(() -> bank.rules
                .add(Rule.write(
                        bank.rules.nextCode(),
                        new RuleDraft(
                                "CUSTOMER",
                                Dimension.COMPLETENESS,
                                Severity.WARNING,
                                Expectation.that(new Not(new Missing("occupation"))),
                                0,
                                null,
                                "Customers have an occupation"),
                        "en",
                        by,
                        QualityBank.CLOCK.instant()))
                .id());
    }

    private void change(long id, String owner, String by) {
        bank.transactions.run(() -> {
            Rule rule = bank.rules.get(id);
            bank.rules.keepState(rule);
            rule.adjust(rule.severity(), rule.toleranceBp(), owner, by, QualityBank.CLOCK.instant());
        });
    }

    private void agree(long id, String by) {
        bank.transactions.run(() -> {
            Rule rule = bank.rules.get(id);
            rule.agree(bank.rules.makers(rule), by, QualityBank.CLOCK.instant());
        });
    }

    private void night() {
        new TestNight(QualityBank.DATE).run(new QualityStep(bank.check));
    }

    private long results(long rule) {
        return bank.number("select count(*) from quality_result where rule_id = " + rule);
    }

    private long waiting(Stage stage) {
        return bank.bank
                .inTransaction(em -> new QualityQueries(em).stages(QualityBank.DATE, TABLES))
                .get(stage);
    }

    private List<RuleLine> lines(RuleFilter filter) {
        return bank.bank
                .inTransaction(
                        em -> new QualityQueries(em).rules(QualityBank.DATE, "en", filter, PageRequest.first(100)))
                .rows();
    }
}
