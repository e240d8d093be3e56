package org.acrm.desk.entity;

import static org.acrm.desk.entity.DeskBank.DAY;
import static org.acrm.desk.entity.DeskBank.OF_LIN;
import static org.acrm.desk.entity.DeskBank.WANG;
import static org.acrm.desk.entity.DeskBank.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Mask;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of customers and the blocks of a customer's page, each with its number of statements. */
class CustomerPagesIT {

    private static final PageRequest FIRST = PageRequest.first(25);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Set<TimelineKind> ALL = EnumSet.allOf(TimelineKind.class);
    private static TestBank bank;

    @BeforeAll
    static void open() {
        bank = DeskBank.open();
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void twoCharactersOfAChineseOrKoreanNameFindTheCustomer() {
        assertThat(names("建国")).containsExactly("王建国");
        assertThat(names("민서")).containsExactly("김민서");
        assertThat(names("ha")).containsExactly("Olivia Hart");
        assertThat(names("min", "kim")).isEmpty();
        assertThat(names("wang", "jian")).containsExactly("王建国");
    }

    @Test
    void aRelationshipManagerFindsOnlyTheOwnCustomers() {
        assertThat(names("国")).containsExactly("王建国");
        assertThat(find(DataScope.ALL, filter("国")).rows()).hasSize(2);
        assertThat(find(DataScope.branch("/HQ/PD/"), CustomerFilter.NONE).rows())
                .hasSize(4);
        assertThat(find(DataScope.NONE, CustomerFilter.NONE).rows()).isEmpty();
    }

    @Test
    void wildcardsInASearchMeanThemselves() {
        assertThat(names("%")).isEmpty();
        assertThat(names("_a")).isEmpty();
    }

    @Test
    void theListIsSortedByValueAndTakesTwoStatementsWhateverItsLength() {
        Page<CustomerLine> page =
                counting(2, em -> new CustomerListQueries(em).page(DAY, OF_LIN, CustomerFilter.NONE, FIRST));
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.rows().get(0).grade()).isEqualTo("A");
        assertThat(page.rows().get(0).contribution().minor()).isEqualTo(890000);
    }

    @Test
    void filtersByGradeKindAndRiskNarrowTheList() {
        assertThat(find(DataScope.ALL, new CustomerFilter(List.of(), "RETAIL", "A", null))
                        .rows())
                .hasSize(1);
        assertThat(find(DataScope.ALL, new CustomerFilter(List.of(), null, null, "HIGH"))
                        .rows())
                .isEmpty();
    }

    @Test
    void aScoredCustomerIsFoundByItsRisk() {
        assertThat(find(DataScope.ALL, new CustomerFilter(List.of(), null, null, "MEDIUM"))
                        .rows())
                .extracting(CustomerLine::id)
                .containsExactly(WANG);
    }

    @Test
    void theHeadOfACustomerIsOneStatementAndKnowsTheFormerGrade() {
        CustomerHead head = counting(1, em -> new CustomerHeadQueries(em).find(WANG, DAY, OF_LIN))
                .orElseThrow();
        assertThat(head.value().grade()).isEqualTo("A");
        assertThat(head.value().formerGrade()).isEqualTo("B");
        assertThat(head.value().gradeSince()).isEqualTo(DeskBank.SATURDAY);
        assertThat(head.person().manager()).isEqualTo("林晓雯");
        assertThat(head.rhythm().band()).isEqualTo("WIN_BACK");
        assertThat(head.risk().probability()).isEqualByComparingTo("0.34");
    }

    @Test
    void whoMayBecomeABestCustomerIsToldUntilTheCustomerIsOne() {
        WorkingDay friday = new WorkingDay(DeskBank.SATURDAY.minusDays(1), "CNY");
        CustomerHead then = run(em -> new CustomerHeadQueries(em).find(WANG, friday, OF_LIN))
                .orElseThrow();
        CustomerHead now =
                run(em -> new CustomerHeadQueries(em).find(WANG, DAY, OF_LIN)).orElseThrow();

        assertThat(then.chance().probability()).isEqualByComparingTo("0.45");
        assertThat(then.chance().band()).isEqualTo("HIGH");
        assertThat(then.chance().reasons()).isEqualTo("salary_minor_90:0.31");
        assertThat(then.chance().version()).isEqualTo(3);
        assertThat(now.value().grade()).isEqualTo("A");
        assertThat(now.chance()).isEqualTo(CustomerHead.Chance.UNKNOWN);
    }

    @Test
    void theDayBeforeIsStillSeenAsItWas() {
        WorkingDay friday = new WorkingDay(DeskBank.SATURDAY.minusDays(1), "CNY");
        CustomerHead head = run(em -> new CustomerHeadQueries(em).find(WANG, friday, OF_LIN))
                .orElseThrow();
        assertThat(head.value().grade()).isEqualTo("B");
        assertThat(head.value().formerGrade()).isNull();
    }

    @Test
    void aCustomerOfSomebodyElseIsNotThere() {
        assertThat(CustomerPagesIT.<Optional<CustomerHead>>run(
                        em -> new CustomerHeadQueries(em).find(ZHAO, DAY, OF_LIN)))
                .isEmpty();
        assertThat(CustomerPagesIT.<Boolean>run(em -> new CustomerRepository(em).inSight(ZHAO, OF_LIN)))
                .isFalse();
        assertThat(CustomerPagesIT.<Boolean>run(em -> new CustomerRepository(em).inSight(WANG, OF_LIN)))
                .isTrue();
    }

    @Test
    void holdingsShowEachRoleAndTheNameOfTheProductInTheReadersLanguage() {
        List<HoldingLine> holdings = counting(1, em -> new CustomerPartsQueries(em).holdings(WANG, DAY, "zh"));
        assertThat(holdings).extracting(HoldingLine::role).containsExactly("OWNER", "GUARANTOR");
        assertThat(holdings).extracting(HoldingLine::product).containsExactly("CUR", "定期存款");
    }

    @Test
    void theLatestConsentOfAChannelHolds() {
        List<ConsentFlag> consents = counting(1, em -> new CustomerPartsQueries(em).consents(WANG, DAY, SHANGHAI));
        assertThat(consents).extracting(ConsentFlag::channel).containsExactly("CALL", "SMS");
        assertThat(consents).extracting(ConsentFlag::given).containsExactly(true, false);
        assertThat(consents.get(0).since()).isEqualTo(Instant.parse("2026-11-10T02:00:00Z"));
        assertThat(CustomerPagesIT.<List<ContactAddress>>run(
                        em -> new CustomerPartsQueries(em).contactPoints(WANG, DAY)))
                .hasSize(1);
    }

    @Test
    void bookingsComeByMonthAndContactsWithoutLogIns() {
        LocalDate october = LocalDate.of(2026, 10, 31);
        Page<TransactionLine> bookings =
                counting(2, em -> new CustomerLifeQueries(em).transactions(WANG, october, DAY, "en", FIRST));
        assertThat(bookings.rows()).extracting(TransactionLine::counterparty).containsExactly("Tea house");
        assertThat(counting(2, em -> new CustomerLifeQueries(em).contacts(WANG, DAY, FIRST))
                        .rows())
                .extracting(ContactLine::subject)
                .containsExactly("Mortgage");
        assertThat(CustomerPagesIT.<List<ComplaintLine>>counting(
                        1, em -> new CustomerLifeQueries(em).complaints(ZHAO, DAY)))
                .hasSize(1);
        assertThat(CustomerPagesIT.<List<ScoreLine>>counting(1, em -> new CustomerLifeQueries(em).scores(WANG, DAY)))
                .extracting(ScoreLine::model)
                .containsExactly("CHURN", "BEST_CUSTOMER");
        assertThat(CustomerPagesIT.<List<MonthOfActivity>>counting(
                        1, em -> new CustomerLifeQueries(em).months(WANG, LocalDate.of(2025, 12, 1), DAY)))
                .extracting(MonthOfActivity::month)
                .containsExactly(9);
    }

    @Test
    void theTimelineTellsEverythingInTwoStatementsTheLatestFirstOrOneKind() {
        Page<TimelineLine> all = counting(2, em -> new TimelineQueries(em).page(WANG, DAY, ALL, "en", FIRST));
        assertThat(all.total()).isEqualTo(all.rows().size());
        assertThat(all.rows()).extracting(TimelineLine::at).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all.rows())
                .extracting(line -> line.kind() + " " + line.what() + " " + line.detail())
                .contains("GRADE A B", "CONTACT INQUIRY CALL", "CONSENT GIVEN CALL", "HOLDING OPENED CUR")
                .doesNotContain("HOLDING OPENED Time deposit", "CONTACT LOGIN APP");
        Page<TimelineLine> grades =
                counting(2, em -> new TimelineQueries(em).page(WANG, DAY, EnumSet.of(TimelineKind.GRADE), "en", FIRST));
        assertThat(grades.rows()).extracting(TimelineLine::what).containsExactly("A");
        assertThat(counting(2, em -> new TimelineQueries(em).page(ZHAO, DAY, ALL, "en", FIRST))
                        .rows())
                .extracting(TimelineLine::note)
                .contains("Card fee");
    }

    @Test
    void theTimelineTellsFactsMergesCorrectionsAndRelationshipsToo() {
        bank.execute(
                "insert into fact_inferred select 3, min(k.id), date '2026-11-20', date '9999-12-31', 'INFERRED', 70,"
                        + " date '2026-11-01', date '2026-11-01', 1 from fact_kind k");
        bank.execute("insert into fact_judgement (kind_id, customer_id, record_id, verdict, said_by, said_on, said_at)"
                + " select min(k.id), 3, 3, 'REJECTED', 'p', date '2026-11-21', now() from fact_kind k");
        bank.execute("insert into identity_merge (kept_id, gone_id, way, merged_by, merged_at, undone_by, undone_at,"
                + " kept_version, gone_version, version) values (3, 5, 'AUTO', 'night', now() - interval '2 days', 'p',"
                + " now(), 1, 1, 1)");
        bank.execute("insert into customer_correction (act, record_id, field, corrected, reason, corrected_by,"
                + " corrected_at, ended_at, end_reason) values ('a', 3, 'NAME', 'Olivia Hart', 'typo', 'p', now()"
                + " - interval '2 days', now(), 'WITHDRAWN')");
        bank.execute("insert into customer_relationship (id, source, source_key, from_record_id, from_id, to_record_id,"
                + " to_id, kind, recorded_at) overriding system value values (77, 'CORE', 'T1', 2, 2, 3, 3,"
                + " 'SPOUSE', now())");
        bank.execute(
                "insert into customer_relation_history (relation_id, from_record_id, to_record_id, kind, recorded_from,"
                        + " recorded_to) values (77, 2, 3, 'CHILD', now() - interval '9 days', now())");

        Set<TimelineKind> kinds =
                EnumSet.of(TimelineKind.FACT, TimelineKind.MERGE, TimelineKind.CORRECTION, TimelineKind.RELATION);
        Page<TimelineLine> lines =
                counting(2, em -> new TimelineQueries(em).page(DeskBank.HART, DAY, kinds, "en", FIRST));
        assertThat(lines.rows())
                .extracting(line -> line.kind() + " " + line.what())
                .containsExactlyInAnyOrder(
                        "FACT FOUND",
                        "FACT REJECTED",
                        "MERGE MERGED",
                        "MERGE UNDONE",
                        "CORRECTION CORRECTED",
                        "CORRECTION WITHDRAWN",
                        "RELATION ADDED",
                        "RELATION CHANGED");
        assertThat(lines.total()).isEqualTo(8);
    }

    @Test
    void whatToDoNextIsTwoStatementsTheWorkOfTheListAndTheSignsThatAskForAWord() {
        bank.execute(
                "insert into desk_work_item (portfolio_id, customer_id, record_id, reason, occasion, valid_from, valid_to,"
                        + " due_on, value_minor, probability, priority, arguments, state, version) values (1, 1, 1,"
                        + " 'MATURING', 'H9', date '2026-11-21', date '9999-12-31', date '2026-11-25', 5000, 0.5, 1, '[]',"
                        + " 'OPEN', 0), (1, 1, 1, 'INFLOW', 'I9', date '2026-11-21', date '9999-12-31', date '2026-11-25',"
                        + " 5000, 0.5, 1, '[]', 'DONE', 0), (2, 4, 4, 'COMPLAINT', 'C9', date '2026-11-21', date"
                        + " '9999-12-31', date '2026-11-25', 5000, 0.5, 1, '[]', 'OPEN', 0)");
        bank.execute("insert into fact_inferred select 1, k.id, date '2026-11-20', date '9999-12-31', 'INFERRED',"
                + " case when k.id = (select max(id) from fact_kind) then 88 else 40 end, date '2026-11-01',"
                + " date '2026-11-01', 1 from fact_kind k");

        assertThat(CustomerPagesIT.<List<WorkItemLine>>counting(
                        1, em -> new WorklistQueries(em).ofCustomer(WANG, DAY, OF_LIN)))
                .extracting(WorkItemLine::reason)
                .containsExactly(WorkReason.MATURING);
        assertThat(CustomerPagesIT.<List<WorkItemLine>>run(em -> new WorklistQueries(em).ofCustomer(ZHAO, DAY, OF_LIN)))
                .isEmpty();
        NextSigns wang = counting(1, em -> new NextQueries(em).signs(WANG, DAY, "en"));
        assertThat(wang.facts()).extracting(NextSigns.Fact::confidence).containsExactly(88);
        assertThat(wang.facts().get(0).advice()).isNotBlank();
        assertThat(wang.contacts()).containsOnly(entry("CALL", 1L));
        assertThat(wang.complaints()).isEmpty();
        NextSigns zhao = run(em -> new NextQueries(em).signs(ZHAO, DAY, "en"));
        assertThat(zhao.complaints()).containsExactly(new NextSigns.Complaint("FEE", LocalDate.of(2026, 11, 19)));
        assertThat(zhao.facts()).isEmpty();
    }

    @Test
    void whatChangedIsToldFieldByField() {
        bank.execute(
                "insert into customer_history (customer_id, kind, name, latin_name, language, branch_id, portfolio_id,"
                        + " customer_since, mobile, recorded_from, recorded_to) select id, kind, 'Olivia Brown',"
                        + " latin_name, language, branch_id, portfolio_id, customer_since, '07700900999', recorded_at -"
                        + " interval '9 days', recorded_at from customer_customer where id = 3");
        List<ChangeLine> changes = counting(1, em -> new ChangeQueries(em).of(DeskBank.HART));
        assertThat(changes)
                .extracting(c -> c.field() + ": " + c.before() + " > " + c.after())
                .containsExactly("name: Olivia Brown > Olivia Hart", "mobile: 07700900999 > null");
        assertThat(changes).allMatch(ChangeLine::personal);
    }

    @Test
    void aReferrerABranchAndAPortfolioThatChangedAreCalledAsPeopleCallThemAndAStrangerIsHidden() {
        bank.execute("update customer_customer set referred_by_id = 1 where id = 2");
        bank.execute(
                "insert into customer_history (customer_id, kind, name, latin_name, language, branch_id, portfolio_id,"
                        + " customer_since, referred_by_id, recorded_from, recorded_to) select id, kind, name, latin_name,"
                        + " language, 1, 2, customer_since, 4, recorded_at - interval '9 days', recorded_at from"
                        + " customer_customer where id = 2");
        List<ChangeLine> changes = run(em -> new ChangeQueries(em).of(DeskBank.KIM));

        assertThat(told(changes, DataScope.ALL, name -> name))
                .containsExactly(
                        "branch_id: Head office > Pudong", "portfolio_id: P2 > P1", "referred_by_id: C4 赵国强 > C1 王建国");
        assertThat(told(changes, OF_LIN, Mask::name)).last().isEqualTo("referred_by_id: •••• > C1 王••");
        assertThat(told(changes, DataScope.NONE, name -> name)).last().isEqualTo("referred_by_id: •••• > ••••");
    }

    private static List<String> told(List<ChangeLine> changes, DataScope scope, UnaryOperator<String> masking) {
        return counting(1, em -> new ChangedNames(em).told(changes, scope, masking)).stream()
                .map(c -> c.field() + ": " + c.before() + " > " + c.after())
                .toList();
    }

    @Test
    void theBookCountsTheOwnCustomersAndConvertsWhatMatures() {
        assertThat(CustomerPagesIT.<List<BookLine>>counting(1, em -> new BookQueries(em).book(DAY, OF_LIN)))
                .extracting(BookLine::kind)
                .containsExactly("PROSPECT", "RETAIL");
        List<MaturingWeek> weeks = counting(1, em -> new BookQueries(em).maturing(DAY, OF_LIN));
        assertThat(weeks).extracting(w -> w.amount().minor()).containsExactly(7_000_000L);
    }

    private static List<String> names(String... words) {
        return find(OF_LIN, filter(words)).rows().stream()
                .map(CustomerLine::name)
                .toList();
    }

    private static CustomerFilter filter(String... words) {
        return new CustomerFilter(List.of(words), null, null, null);
    }

    private static Page<CustomerLine> find(DataScope scope, CustomerFilter filter) {
        return run(em -> new CustomerListQueries(em).page(DAY, scope, filter, FIRST));
    }

    private static <T> T run(Function<EntityManager, T> work) {
        return bank.inTransaction(work);
    }

    private static <T> T counting(int statements, Function<EntityManager, T> work) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = run(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
        return result;
    }
}
