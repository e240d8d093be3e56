package org.acrm.quality.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.AuditTrail;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Secrecy;
import org.acrm.condition.entity.Subject;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.customer.entity.InfoCatalogueRepository;
import org.acrm.customer.entity.InfoLine;
import org.acrm.desk.entity.DefectLine;
import org.acrm.desk.entity.DefectValueQueries;
import org.acrm.desk.entity.DeskBank;
import org.acrm.quality.entity.Assessment;
import org.acrm.quality.entity.Assessments;
import org.acrm.quality.entity.Badge;
import org.acrm.quality.entity.BadgeQueries;
import org.acrm.quality.entity.Cell;
import org.acrm.quality.entity.CheckOverview;
import org.acrm.quality.entity.Dimension;
import org.acrm.quality.entity.FailingRow;
import org.acrm.quality.entity.Nights;
import org.acrm.quality.entity.QualityQueries;
import org.acrm.quality.entity.RuleFilter;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.entity.RuleRepository;
import org.acrm.quality.entity.Severity;
import org.acrm.quality.entity.Stage;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The blocks of the page, each with its number of statements. */
class QualityPagesIT {

    private static final PageRequest FIRST = PageRequest.first(25);
    private static final List<String> TABLES =
            QualityBank.SUBJECTS.all().stream().map(Subject::name).toList();
    private static final List<String> AUDITED = new ArrayList<>();
    private static QualityBank bank;

    @BeforeAll
    static void open() {
        bank = new QualityBank();
        new TestNight(QualityBank.DATE.minusDays(1)).run(new QualityStep(bank.check));
        bank.bank.execute("update customer_customer set birth_date = date '1900-01-01' where id = 1");
        new TestNight(QualityBank.DATE).run(new QualityStep(bank.check));
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void theAnswerLineIsOneStatement() {
        CheckOverview check = counting(1, em -> new QualityQueries(em).latest()).orElseThrow();
        assertThat(check.date()).isEqualTo(QualityBank.DATE);
        assertThat(check.share()).isBetween(50.0, 100.0);
        assertThat(check.failing()).isPositive().isLessThan(check.rules());
    }

    @Test
    void warningsDoNotLowerTheShareOfACell() {
        Map<String, Cell> cells = counting(1, em -> new QualityQueries(em).cells(QualityBank.DATE)).stream()
                .collect(Collectors.toMap(cell -> cell.subject() + cell.dimension(), Function.identity()));
        assertThat(cells.get("CUSTOMER" + Dimension.BUSINESS_VALIDITY).worst()).isEqualTo(Severity.ERROR);
        assertThat(cells.get("CUSTOMER" + Dimension.BUSINESS_VALIDITY).share()).isLessThan(100.0);
        assertThat(cells.get("CUSTOMER" + Dimension.TIMELINESS).share()).isEqualTo(100.0);
    }

    @Test
    void aCellTellsByHowManyPointsItsShareMovedSinceTheCheckBeforeAndSinceAMonth() {
        bank.bank.execute(
                "insert into quality_check (business_date, state, rows_read, requested_by, requested_at, finished_at)"
                        + " select date '" + QualityBank.DATE
                        + "' - d, case when d = 31 then 'FAILED' else 'FINISHED' end, 0, 'x', now(),"
                        + " now() from (values (31), (33), (60)) v (d); insert into quality_result (business_date, rule_id, rule_version,"
                        + " severity, rows_checked, rows_failed, rows_kept) select date '" + QualityBank.DATE
                        + "' - d, id, 0, severity,"
                        + " 1000, d, 0 from quality_rule, (values (31), (33), (60)) v (d)");
        try {
            List<Cell> cells = counting(1, em -> new QualityQueries(em).cells(QualityBank.DATE));
            assertThat(cells).anyMatch(cell -> cell.change() != null && cell.change() < 0);
            for (Cell cell : cells) {
                assertThat(cell.change()).as("%s", cell).isEqualTo(moved(cell, 1));
                assertThat(cell.monthChange()).as("%s", cell).isEqualTo(moved(cell, 33));
            }
        } finally {
            bank.bank.execute("delete from quality_result where business_date < date '" + QualityBank.DATE
                    + "' - 1; delete from quality_check where business_date < date '" + QualityBank.DATE + "' - 1");
        }
    }

    /** The share of the cell then, reckoned in Java from the results one by one. */
    private static Double moved(Cell cell, int days) {
        long checked = bank.number(results(cell, "rows_checked", days));
        long failed =
                bank.number(results(cell, "case when q.severity = 'WARNING' then 0 else q.rows_failed end", days));
        return checked == 0 || cell.share() == null ? null : cell.share() - 100.0 * (checked - failed) / checked;
    }

    private static String results(Cell cell, String what, int days) {
        return "select coalesce(sum(" + what + "), 0) from quality_result q where q.business_date = date '"
                + QualityBank.DATE.minusDays(days)
                + "' and q.rule_id in (select r.id from quality_rule r where r.subject = '"
                + cell.subject() + "' and r.dimension = '" + cell.dimension() + "')";
    }

    @Test
    void everyComputedDimensionHasARuleOfTheProduct() {
        List<Cell> cells = bank.bank.inTransaction(em -> new QualityQueries(em).cells(QualityBank.DATE));
        assertThat(cells).extracting(Cell::dimension).containsAll(Dimension.ofRules());
    }

    @Test
    void theListOfRulesIsTwoStatementsAndKnowsTheCheckBefore() {
        Page<RuleLine> page = counting(
                2, em -> new QualityQueries(em).rules(QualityBank.DATE, "zh", RuleFilter.ALL, PageRequest.first(100)));
        assertThat(page.total()).isEqualTo(page.rows().size());
        RuleLine birth = page.rows().stream()
                .filter(rule -> rule.code().equals("CUSTOMER_BIRTH_PLAUSIBLE"))
                .findFirst()
                .orElseThrow();
        assertThat(birth.label()).startsWith("出生日期");
        assertThat(birth.change()).isEqualTo(1);
        assertThat(page.rows().get(0).failed()).isPositive();
    }

    @Test
    void theStagesCountInOneStatementWhatTheirListsShow() {
        Map<Stage, Long> stages = counting(1, em -> new QualityQueries(em).stages(QualityBank.DATE, TABLES));
        for (Stage stage : EnumSet.complementOf(EnumSet.of(Stage.INITIATE))) {
            RuleFilter filter = new RuleFilter(null, null, stage, null);
            Page<RuleLine> page = counting(
                    2, em -> new QualityQueries(em).rules(QualityBank.DATE, "en", filter, PageRequest.first(100)));
            assertThat(page.total()).as(stage.name()).isEqualTo(stages.get(stage));
        }
        assertThat(stages.get(Stage.ASSESS)).isPositive();
        assertThat(stages.get(Stage.CORRECT)).isZero();
    }

    @Test
    void failingRowsAreOneStatementAndOnlyThoseInSight() {
        long rule = rule("CUSTOMER_REACHABLE");
        assertThat(failing(rule, DataScope.ALL).rows())
                .extracting(FailingRow::number)
                .containsExactly("C2", "C3", "C4");
        assertThat(failing(rule, DataScope.portfolio(1)).rows())
                .extracting(FailingRow::number)
                .containsExactly("C2", "C3");
        assertThat(failing(rule, DataScope.NONE).rows()).isEmpty();
    }

    @Test
    void everySubjectShowsAllItsAttributes() {
        for (Subject subject : QualityBank.SUBJECTS.all()) {
            Page<FailingRow> page = bank.bank.inTransaction(em ->
                    new QualityQueries(em).failing(-1, subject, subject.attributes(), DataScope.branch("/HQ/"), FIRST));
            assertThat(page.rows()).isEmpty();
        }
    }

    @Test
    void defectsAreRankedByWhatTheirCustomersBringInOneStatement() {
        List<DefectLine> defects =
                counting(1, em -> new DefectValueQueries(em).ranked(DeskBank.DAY, DataScope.ALL, "en"));
        assertThat(defects.get(0).atRisk().minor()).isGreaterThanOrEqualTo(890_000);
        assertThat(defects).extracting(line -> line.atRisk().minor()).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void lifetimeValueAtRiskIsThatOfEachCustomerConcernedOnceAndWithinSight() {
        bank.bank.execute(
                "delete from value_ltv; insert into value_ltv (customer_id, valid_from, valid_to, historic_minor, current_minor,"
                        + " potential_minor, total_minor, grade) select c.id, date '2026-01-01', date '9999-12-31', 1, 2, 3,"
                        + " 1000003 * c.id, 'A' from customer_customer c");
        for (DataScope scope : List.of(DataScope.ALL, DataScope.portfolio(1))) {
            List<DefectLine> defects = counting(1, em -> new DefectValueQueries(em).ranked(DeskBank.DAY, scope, "en"));
            assertThat(defects).isNotEmpty();
            for (DefectLine line : defects) {
                assertThat(line.lifetime().minor())
                        .isEqualTo(bank.number("select coalesce(sum(1000003 * c.id), 0) from customer_customer c where "
                                + (scope == DataScope.ALL ? "" : "c.portfolio_id = 1 and ")
                                + "exists (select 1 from quality_failure f where f.customer_id = c.id and f.rule_id = "
                                + line.rule() + ")"))
                        .isPositive();
            }
        }
    }

    @Test
    void whatIsSecretIsMaskedByItsKind() {
        assertThat(QualityReading.masked("13812346621", Secrecy.CONTACT)).isEqualTo("138 •••• 6621");
        assertThat(QualityReading.masked("a@b.cn", Secrecy.CONTACT)).isEqualTo("a••••@b.cn");
        assertThat(QualityReading.masked("1900-01-01", Secrecy.CLOSED)).doesNotContain("1900");
        assertThat(QualityReading.masked("CNY", Secrecy.OPEN)).isEqualTo("CNY");
    }

    @Test
    void theBadgeOfACustomerWeighsWhatFailsInOneStatement() {
        Badge badge = counting(1, em -> new BadgeQueries(em).of(1, "zh"));
        assertThat(badge.failing()).extracting(Badge.Broken::label).anyMatch(label -> label.startsWith("出生日期"));
        assertThat(badge.percent()).isBetween(1, 99);
        assertThat(badge.floor()).isEqualTo(90);
        assertThat(new Badge(89, 90, badge.failing()).withheld()).isTrue();
        assertThat(new Badge(null, 0, List.of()).withheld()).isFalse();
    }

    @Test
    void anItemOfTheCatalogueHasTheRulesThatNameItsAttribute() {
        assertThat(rulesOf("BIRTH_DATE"))
                .contains("CUSTOMER_BIRTH_DATE", "CUSTOMER_BIRTH_PLAUSIBLE", "CUSTOMER_BIRTH_BY_ID")
                .doesNotContain("CUSTOMER_INDUSTRY");
        assertThat(rulesOf("EMAIL")).containsExactly("EMAIL_FORM");
        assertThat(rulesOf("CONTRIBUTION")).isEmpty();
    }

    @Test
    void theAdministratorAttachesAndDetachesFurtherRulesOfAnItem() {
        long owner = rule("HOLDING_OWNER");
        InfoLine before = item("ASSETS");
        List<RuleLine> offered = calling(4, rules -> rules.offered(before, "en"));
        assertThat(offered).extracting(RuleLine::code).contains("HOLDING_OWNER");
        change(rules -> rules.attach(before, owner));

        InfoLine after = item("ASSETS");
        List<ItemRule> checking = calling(4, rules -> rules.of(after, "en"));
        assertThat(checking).singleElement().satisfies(rule -> {
            assertThat(rule.attached()).isTrue();
            assertThat(rule.line().checked()).isNotNull();
        });
        List<RuleLine> others = calling(4, rules -> rules.offered(after, "en"));
        assertThat(others).extracting(RuleLine::id).doesNotContain(owner).hasSize(offered.size() - 1);
        List<InfoLine> items = calling(2, rules -> rules.items(owner));
        assertThat(items).containsExactly(after);
        List<InfoLine> tree = List.of(after, item("EMAIL"));
        Map<Long, Integer> counts = calling(1, rules -> rules.counts(tree));
        assertThat(counts.values()).containsExactly(1, 1);
        assertThatThrownBy(() -> change(rules -> rules.attach(before, owner))).hasMessageContaining("stale");
        change(rules -> rules.detach(after, owner));
        assertThat(rulesOf("ASSETS")).isEmpty();
        assertThat(AUDITED).containsExactly("RETAIL ASSETS + HOLDING_OWNER", "RETAIL ASSETS - HOLDING_OWNER");
    }

    @Test
    void aRuleIsUsedByTheItemsOfAllKindsThatItNamesAndOneThatNoCheckAsksIsNotAttached() {
        long form = rule("EMAIL_FORM");
        List<InfoLine> items = calling(2, rules -> rules.items(form));
        assertThat(items).extracting(InfoLine::attribute).hasSizeGreaterThan(1).containsOnly("EMAIL");
        long retired = rule("HOLDING_CURRENCY");
        bank.bank.execute("update quality_rule set retired_on = date '2026-01-01' where id = " + retired);
        try {
            InfoLine item = item("ASSETS");
            assertThatThrownBy(() -> change(rules -> rules.attach(item, retired)))
                    .hasMessageContaining("error.catalogue.rule");
        } finally {
            bank.bank.execute("update quality_rule set retired_on = null where id = " + retired);
        }
    }

    private static List<String> rulesOf(String attribute) {
        InfoLine item = item(attribute);
        List<ItemRule> found = bank.bank.inTransaction(em -> itemRules(em).of(item, "en"));
        return found.stream().map(rule -> rule.line().code()).toList();
    }

    private static InfoLine item(String attribute) {
        return bank.bank.inTransaction(em -> new InfoCatalogueRepository(em).tree(CustomerKind.RETAIL)).stream()
                .filter(line -> attribute.equals(line.attribute()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T calling(long statements, Function<ItemRules, T> work) {
        return counting(statements, em -> work.apply(itemRules(em)));
    }

    private static void change(Consumer<ItemRules> work) {
        bank.bank.run(em -> work.accept(itemRules(em)));
    }

    private static ItemRules itemRules(EntityManager em) {
        AuditTrail audit = new AuditTrail() {
            @Override
            public void record(String activity, String subjectKind, Long subjectId, String detail) {
                AUDITED.add(detail);
            }
        };
        return new ItemRules(
                new QualityQueries(em),
                new RuleRepository(em),
                new InfoCatalogueRepository(em),
                QualityBank.SUBJECTS,
                new QualityBank.Steward(),
                audit,
                QualityBank.CLOCK);
    }

    @Test
    void theLastWordOnACellCountsAndTheFormerAreItsHistory() {
        Instant now = QualityBank.CLOCK.instant();
        bank.bank.run(em -> {
            Assessments said = new Assessments(em);
            said.add(new Assessment("CUSTOMER", Dimension.SUITABILITY, 70, "first", "steward", now));
            said.add(new Assessment("CUSTOMER", Dimension.SUITABILITY, 81, "again", "steward", now));
        });
        List<Assessment> latest = counting(1, em -> new Assessments(em).latest());
        assertThat(latest).extracting(Assessment::score, Assessment::change).containsExactly(tuple(81, 11.0));
        List<Assessment> history = counting(1, em -> new Assessments(em).history("CUSTOMER", Dimension.SUITABILITY));
        assertThat(history).extracting(Assessment::note).containsExactly("again", "first");
        Assessment computed = new Assessment("CUSTOMER", Dimension.PRECISION, 70, "x", "steward", now);
        assertThatThrownBy(() -> bank.bank.run(em -> new Assessments(em).add(computed)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void availabilityIsToldBesideThatOfTheThirtyDaysBefore() {
        LocalDate day = LocalDate.of(2020, 3, 1);
        Map.of(3, "PUBLISHED", 9, "PUBLISHED", 20, "FAILED", 30, "PUBLISHED", 31, "FAILED", 59, "FAILED", 60, "FAILED")
                .forEach((days, state) -> bank.bank.execute("insert into scheduling_run (business_date, state,"
                        + " requested_by, requested_at, started_at, stop_requested, version) values (date '"
                        + day.minusDays(days) + "', '" + state + "', 'night', now(), now(), false, 0)"));
        Nights nights = counting(1, em -> new Assessments(em).nights(day));
        assertThat(nights).isEqualTo(new Nights(3, 2, 3, 1));
        assertThat(nights.monthChange()).isEqualTo(100.0 * 2 / 3 - 100.0 / 3);
    }

    private static Page<FailingRow> failing(long rule, DataScope scope) {
        Subject customers = QualityBank.SUBJECTS.get("CUSTOMER");
        List<Attribute> attributes = List.of(customers.attribute("reachable_by"), customers.attribute("kind"));
        return counting(1, em -> new QualityQueries(em).failing(rule, customers, attributes, scope, FIRST));
    }

    private static long rule(String code) {
        return bank.number("select id from quality_rule where code = '" + code + "'");
    }

    private static <T> T counting(long statements, Function<EntityManager, T> work) {
        Statistics statistics = bank.bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = bank.bank.inTransaction(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
        return result;
    }
}
