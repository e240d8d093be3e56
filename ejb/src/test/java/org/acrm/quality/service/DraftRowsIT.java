package org.acrm.quality.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acrm.access.entity.DataScope;
import org.acrm.condition.entity.Subject;
import org.acrm.quality.entity.DraftRows;
import org.acrm.quality.entity.ExpectationSql;
import org.acrm.quality.entity.ExpectationSql.Counted;
import org.acrm.quality.entity.FailingRow;
import org.acrm.quality.entity.MonthCount;
import org.acrm.quality.entity.QualityQueries;
import org.acrm.quality.entity.Rule;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.PageRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the editor shows of a rule that is not saved is what the night finds of it in another way: by its kernel, row by row. */
class DraftRowsIT {

    private static QualityBank bank;
    private static List<Rule> rules;

    @BeforeAll
    static void open() {
        bank = new QualityBank();
        bank.bank.execute(
                "update customer_customer set birth_date = date '1900-01-01', id_number = 'TWICE' where id in (1, 2)");
        new TestNight(QualityBank.DATE).run(new QualityStep(bank.check));
        rules = bank.transactions.call(() -> List.copyOf(bank.rules.current()));
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void theRowsOfEveryShippedRuleAreThoseThatTheCheckFoundWithinTheReadersSight() {
        for (DataScope scope : List.of(DataScope.ALL, DataScope.portfolio(1))) {
            int shown = 0;
            for (Rule rule : rules) {
                List<String> now = told(draft(rule, scope));
                assertThat(now).as(rule.code()).isEqualTo(told(kept(rule, scope)));
                shown += now.size();
            }
            assertThat(shown).isPositive();
        }
    }

    @Test
    void noMoreRowsAreTakenThanAreShown() {
        Rule reachable = rules.stream()
                .filter(rule -> rule.code().equals("CUSTOMER_REACHABLE"))
                .findFirst()
                .orElseThrow();
        assertThat(bank.bank
                        .inTransaction(em -> of(reachable).first(em, DataScope.ALL, 2))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void theMonthsOfEveryShippedRuleAddUpToItsCountWhereAllRowsAreOfTheYear() {
        bank.bank.execute("update customer_customer set customer_since = date '2026-01-01' + cast(id as integer) * 40");
        for (Rule rule : rules) {
            if (rule.subject().equals("CUSTOMER") && !rule.code().equals("CUSTOMER_LIFE_ORDER")) {
                List<MonthCount> months = bank.bank.inTransaction(em -> of(rule).months(em));
                Counted all = bank.bank.inTransaction(em ->
                        new ExpectationSql(subject(rule), rule.expectation(subject(rule)), QualityBank.DATE).count(em));
                assertThat(months).hasSize(12).isSortedAccordingTo((a, b) -> a.month()
                        .compareTo(b.month()));
                assertThat(months.stream().mapToLong(MonthCount::checked).sum())
                        .as(rule.code())
                        .isEqualTo(all.checked());
                assertThat(months.stream().mapToLong(MonthCount::failed).sum())
                        .as(rule.code())
                        .isEqualTo(all.failed());
            }
        }
        TreeMap<String, Long> born = new TreeMap<>();
        Rule plausible = rules.stream()
                .filter(rule -> rule.code().equals("CUSTOMER_BIRTH_PLAUSIBLE"))
                .findFirst()
                .orElseThrow();
        List<MonthCount> months = bank.bank.inTransaction(em -> of(plausible).months(em));
        months.stream()
                .filter(month -> month.failed() > 0)
                .forEach(month -> born.put(month.month().toString(), month.failed()));
        assertThat(born).containsExactly(Map.entry("2026-02", 1L), Map.entry("2026-03", 1L));
    }

    @Test
    void everyTableKnowsTheDayOnWhichItsRowsCameAbout() {
        for (Rule rule : rules) {
            List<MonthCount> months = bank.bank.inTransaction(em -> of(rule).months(em));
            assertThat(months).as(rule.subject()).hasSize(12);
        }
    }

    private static Subject subject(Rule rule) {
        return QualityBank.SUBJECTS.get(rule.subject());
    }

    private static DraftRows of(Rule rule) {
        return new DraftRows(subject(rule), rule.expectation(subject(rule)), QualityBank.DATE);
    }

    private static List<FailingRow> draft(Rule rule, DataScope scope) {
        return bank.bank.inTransaction(em -> of(rule).first(em, scope, 1000));
    }

    private static List<FailingRow> kept(Rule rule, DataScope scope) {
        return bank.bank
                .inTransaction(em -> new QualityQueries(em)
                        .failing(rule.id(), subject(rule), of(rule).attributes(), scope, PageRequest.first(100)))
                .rows();
    }

    private static List<String> told(List<FailingRow> rows) {
        return rows.stream()
                .map(row -> row.number() + " " + row.customerId() + " " + row.customer() + " " + row.values())
                .sorted()
                .toList();
    }
}
