package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.quality.entity.Withholding;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.ChanceChoice;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.HolderChoice;
import org.acrm.segment.entity.LifetimeChoice;
import org.acrm.segment.entity.ListChoice;
import org.acrm.segment.entity.LossChoice;
import org.acrm.segment.entity.MoverChoice;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.StandingChoice;
import org.acrm.segment.service.SegmentWriting.Draft;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.entity.AgeBand;
import org.acrm.value.entity.DormancyLine.Standing;
import org.acrm.value.entity.DormancyQueries;
import org.acrm.value.entity.HolderFilter;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.entity.HolderQueries;
import org.acrm.value.entity.LossLine;
import org.acrm.value.entity.LossQueries;
import org.acrm.value.entity.LossQueries.Of;
import org.acrm.value.entity.LtvChoice;
import org.acrm.value.entity.LtvChoice.By;
import org.acrm.value.entity.LtvLine;
import org.acrm.value.entity.LtvListQueries;
import org.acrm.value.entity.MemberType;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.MoverQueries;
import org.acrm.value.entity.ProductChoice;
import org.acrm.value.entity.RfmChoice;
import org.acrm.value.entity.StandingLine;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.ValueReading;
import org.acrm.value.service.ValueSights.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A segment that is made of a list has whom the list has: counted by the rule in memory, beside the SQL of the list. */
class SegmentFromListIT {

    private static final LocalDate NIGHT = SegmentBank.NIGHT;
    private static final LocalDate SUMMER = LocalDate.of(2026, 8, 31);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 31);
    private static final ValueFilter FILTER = new ValueFilter(CustomerKind.RETAIL, MemberType.CARD, 2L);

    private static SegmentBank bank;
    private static BankTransactions transactions;
    private static CustomerColumns columns;

    private final EntityManager database = transactions.database();
    private final List<String> audited = new ArrayList<>();
    private final CurrentUser user = new CurrentUser() {
        @Override
        public DataScope scope() {
            return scope;
        }

        @Override
        public String pseudonym() {
            return "he";
        }
    };
    private final AuditTrail audit = new AuditTrail() {
        @Override
        public void record(String activity, String subjectKind, Long subjectId, String detail) {
            audited.add(activity + " " + detail);
        }
    };
    private DataScope scope = DataScope.ALL;

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        transactions = new BankTransactions(bank.bank);
        columns = new CustomerColumns(transactions.database(), new SegmentCatalogue(transactions.database()), 1 << 24);
        String former = "date '2026-08-31', date '2026-10-31'";
        String later = "date '2026-10-31', date '2026-11-20'";
        bank.bank.execute("insert into value_grade select i * 3, " + former
                + ", 1, 1, 1, substr('ABCD', 1 + i / 7 % 4, 1) from generate_series(40, 800) i");
        bank.bank.execute("insert into value_grade select i * 3, " + later
                + ", 1, 1, 1, substr('ABCD', 1 + i / 5 % 4, 1) from generate_series(20, 700) i");
        bank.bank.execute("insert into value_rfm select i * 3, " + former
                + ", 1 + i / 3 % 5, 1 + i % 5, 1 + i / 2 % 5 from generate_series(30, 640) i");
        bank.bank.execute("insert into value_rfm select i * 3, " + later
                + ", 1 + i / 25 % 5, 1 + i / 5 % 5, 1 + i % 5 from generate_series(10, 620) i");
        bank.bank.execute("insert into product_product (id, code, group_id, kind, currency, annual_margin_bp,"
                + " monthly_fee_minor) values (4, 'CARD', 1, 'CREDIT_CARD', 'CNY', 0, 0)");
        bank.bank.execute("insert into customer_holding (source, source_key, product_id, currency, status, owner_id,"
                + " opened_on, closed_on, recorded_at, version) select 'CORE', 'K' || i, 4, 'CNY', 'ACTIVE', i * 3, date"
                + " '2026-07-01' + i % 160, case when i % 4 = 0 then date '2026-10-01' + i % 60 end, now(), 0 from"
                + " generate_series(1, 500) i");
        bank.bank.execute("update customer_holding set closed_on = date '2025-01-01' where status = 'CLOSED'");
        bank.bank.execute(
                "insert into value_loss select i / 2 * 3, 1 + i % 3, date '2026-10-31', date '9999-12-31', 1, 5,"
                        + " case when i % 5 = 0 then 0 else -4 end from generate_series(20, 400) i");
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @ParameterizedTest
    @EnumSource(MoveBy.class)
    void every_move_between_two_dates_has_as_many_members_as_its_list(MoveBy by) {
        List<String> was = Stream.concat(by.standings().stream(), Stream.of(Move.JOINED, Move.ANY))
                .toList();
        List<String> now = Stream.concat(by.standings().stream(), Stream.of(Move.LEFT, Move.ANY))
                .toList();
        long met = 0;
        for (String former : was) {
            for (String later : now) {
                met += same(
                        new MoverChoice(SUMMER, NIGHT, by, new MoverFilter(new Move(former, later)), ValueFilter.ALL));
            }
        }
        assertThat(met).isPositive();
    }

    @ParameterizedTest
    @EnumSource(MoveBy.class)
    void kind_card_branch_and_cell_narrow_both_also_on_earlier_dates_and_in_a_branch(MoveBy by) {
        Move any = new Move(Move.ANY, Move.ANY);
        Move left = new Move(Move.ANY, Move.LEFT);
        for (DataScope sight : List.of(DataScope.ALL, DataScope.branch("/HQ/A/"))) {
            scope = sight;
            for (LocalDate to : List.of(AUTUMN, NIGHT)) {
                long met = 0;
                for (int recency = 1; recency <= 5; recency++) {
                    met += same(new MoverChoice(
                            SUMMER, to, by, new MoverFilter(any, new RfmChoice(recency, 2, null)), ValueFilter.ALL));
                }
                assertThat(met).isPositive();
                assertThat(same(new MoverChoice(SUMMER, to, by, new MoverFilter(any), FILTER)))
                        .isPositive();
                ValueFilter ordinary = new ValueFilter(null, MemberType.ORDINARY, 1L);
                same(new MoverChoice(SUMMER, to, by, new MoverFilter(left), ordinary));
            }
        }
    }

    @Test
    void each_of_the_125_cells_has_the_customers_that_the_table_has_and_a_segment_of_as_many() {
        Move any = new Move(Move.ANY, Move.ANY);
        Map<String, Long> expected = cells(AUTUMN);
        assertThat(expected).hasSize(125);
        for (int cell = 0; cell < 125; cell++) {
            RfmChoice which = new RfmChoice(1 + cell / 25, 1 + cell / 5 % 5, 1 + cell % 5);
            MoverFilter filter = new MoverFilter(any, which);
            long listed = same(new MoverChoice(SUMMER, AUTUMN, MoveBy.MONETARY, filter, ValueFilter.ALL));
            assertThat(listed).as(which.toString()).isEqualTo(expected.get(which.toString()));
        }
        for (int fifth = 1; fifth <= 5; fifth++) {
            String money = " M" + fifth;
            MoverFilter filter = new MoverFilter(any, new RfmChoice(null, null, fifth));
            assertThat(same(new MoverChoice(SUMMER, NIGHT, MoveBy.MONETARY, filter, ValueFilter.ALL)))
                    .isEqualTo(cells(NIGHT).entrySet().stream()
                            .filter(cell -> cell.getKey().endsWith(money))
                            .mapToLong(Map.Entry::getValue)
                            .sum());
        }
    }

    private static Map<String, Long> cells(LocalDate day) {
        String sql = "select concat('R', v.recency, ' F', v.frequency, ' M', v.monetary) cell, count(*) customers from"
                + " value_rfm v join customer_customer c on c.id = v.customer_id and c.merged_into_id is null"
                + " where v.valid_from <= :day and v.valid_to > :day group by 1";
        List<Tuple> rows = bank.bank.inTransaction(em ->
                em.createNativeQuery(sql, Tuple.class).setParameter("day", day).getResultList());
        return rows.stream().collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void the_active_the_dormant_and_those_who_left_are_as_many_as_their_lists(Standing standing) {
        long listed =
                bank.bank.inTransaction(em -> new DormancyQueries(em).count(sight(NIGHT, ValueFilter.ALL), standing));
        assertThat(listed).isPositive();
        assertThat(members(definition(new StandingChoice(standing)))).isEqualTo(listed);
    }

    @ParameterizedTest
    @EnumSource(
            value = Who.class,
            names = {"HOLDS", "LACKS"})
    void holders_and_those_who_lack_a_product_or_kind_are_as_many_as_their_lists(Who who) {
        for (String item : List.of("1", "3", "SAVINGS")) {
            for (AgeBand age : Arrays.asList(null, AgeBand.UNDER_25, AgeBand.UNDER_45, AgeBand.FROM_65, AgeBand.NONE)) {
                for (ValueFilter filter : List.of(ValueFilter.ALL, FILTER)) {
                    HolderFilter which = new HolderFilter(ProductChoice.parse(item), who, age);
                    long listed = bank.bank.inTransaction(
                            em -> new HolderQueries(em).count(sight(NIGHT, filter), SUMMER, which));
                    assertThat(members(definition(new HolderChoice(which, filter))))
                            .as(which + " " + filter)
                            .isEqualTo(listed);
                }
            }
        }
        HolderFilter bought = new HolderFilter(ProductChoice.parse("1"), Who.BOUGHT, null);
        assertThatThrownBy(() -> definition(new HolderChoice(bought, ValueFilter.ALL)))
                .isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @CsvSource({"GRADE,A", "GRADE,D", "JOINED,2016", "JOINED,2020", "JOINED,"})
    void a_group_of_lifetime_values_has_its_customers_but_those_of_whom_no_estimate_may_be_shown(By by, String key) {
        LtvChoice which = new LtvChoice(by, key);
        long listed = bank.bank.inTransaction(em -> new LtvListQueries(em).count(sight(NIGHT, ValueFilter.ALL), which));
        String group = by == By.GRADE
                ? "l.grade = '" + key + "'"
                : key == null ? "c.customer_since is null" : "to_char(c.customer_since, 'YYYY') = '" + key + "'";
        assertThat(bank.bank.rows(
                        "select count(*) from value_ltv l join customer_customer c on c.id = l.customer_id where"
                                + " c.merged_into_id is null and l.valid_to = date '9999-12-31' and not "
                                + Withholding.of("l.customer_id") + " and " + group))
                .containsExactly(Long.toString(listed));
        assertThat(members(definition(new LifetimeChoice(which)))).isEqualTo(listed);
    }

    @Test
    void those_with_whom_and_with_one_of_whose_products_money_is_lost_are_those_of_their_lists() {
        long customers =
                bank.bank.inTransaction(em -> new LossQueries(em).count(Of.CUSTOMERS, sight(NIGHT, ValueFilter.ALL)));
        assertThat(customers).isPositive();
        assertThat(members(definition(new LossChoice(Of.CUSTOMERS)))).isEqualTo(customers);
        long pairs = bank.bank.inTransaction(em -> new LossQueries(em).count(Of.PAIRS, sight(NIGHT, ValueFilter.ALL)));
        String of = " from value_loss l join customer_customer c on c.id = l.customer_id and c.merged_into_id is null"
                + " where l.profit_minor < 0";
        assertThat(bank.bank.rows("select count(*)" + of)).containsExactly(Long.toString(pairs));
        assertThat(bank.bank.rows("select count(distinct l.customer_id)" + of))
                .containsExactly(Long.toString(members(definition(new LossChoice(Of.PAIRS)))));
    }

    @Test
    void whoever_was_erased_is_in_no_list_of_customers_from_then_on() {
        List<List<Long>> before = listed();
        assertThat(before).allMatch(list -> list.stream().anyMatch(customer -> customer % 2 == 0));
        bank.bank.execute("insert into customer_erasure (customer_id, ground, requested_by, requested_at, state) select"
                + " id, 'REQUEST', 'she', now(), 'DONE' from customer_customer where id % 2 = 0");
        List<List<Long>> after = listed();
        bank.bank.execute("delete from customer_erasure");
        before = before.stream()
                .map(list -> list.stream().filter(customer -> customer % 2 == 1).toList())
                .toList();
        assertThat(after).isEqualTo(before);
    }

    private List<List<Long>> listed() {
        ValueSight all = sight(NIGHT, ValueFilter.ALL);
        return bank.bank.inTransaction(em -> Stream.of(
                        new DormancyQueries(em)
                                .after(all, Standing.ACTIVE, 0, 10_000).stream().map(StandingLine::id),
                        new LossQueries(em)
                                .after(Of.CUSTOMERS, all, "en", -1, 10_000).stream()
                                        .map(LossLine::customer),
                        new LossQueries(em)
                                .after(Of.PAIRS, all, "en", -1, 10_000).stream().map(LossLine::customer),
                        new LtvListQueries(em)
                                .after(all, new LtvChoice(By.GRADE, "A"), "en", 0, 10_000).stream()
                                        .map(LtvLine::id))
                .map(Stream::toList)
                .toList());
    }

    @Test
    void those_who_may_become_best_customers_are_those_scored_so_but_whose_estimates_are_withheld() {
        String sql = "select count(*) from modelling_score s join customer_customer c on c.id = s.customer_id"
                + " where s.model_id = 2 and s.band <> 'LOW' and c.merged_into_id is null and not exists"
                + " (select 1 from quality_badge q where q.customer_id = s.customer_id and q.percent < (select f.percent_floor from quality_floor f order by f.id desc fetch first 1 row only))"
                + " and not exists (select 1 from customer_erasure e where e.customer_id = c.id)";
        long scored = bank.bank.inTransaction(
                em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
        assertThat(scored).isPositive();
        assertThat(members(definition(new ChanceChoice()))).isEqualTo(scored);
    }

    @Test
    void the_same_list_opens_the_draft_that_was_made_of_it_until_somebody_changes_it() {
        MoverChoice choice =
                new MoverChoice(SUMMER, NIGHT, MoveBy.GRADE, new MoverFilter(new Move("A", "B")), ValueFilter.ALL);
        long first = transactions.call(() -> drafting().draft(choice, "A to B"));
        assertThat(audited)
                .containsExactly("SEGMENT_WRITTEN SEG_1 version 1 from value/movers.xhtml?by=GRADE&move=A-B"
                        + "&from=2026-08-31&to=2026-11-21");
        assertThat(transactions.call(() -> drafting().draft(choice, "once more")))
                .isEqualTo(first);
        transactions.run(() -> writing()
                .change(
                        first,
                        new SegmentRepository(database).get(first).version(),
                        new Draft("A to B", null, definition(new StandingChoice(Standing.DORMANT)))));
        assertThat(transactions.call(() -> drafting().draft(choice, "anew"))).isNotEqualTo(first);
        assertThat(transactions.call(() -> drafting().draft(new StandingChoice(Standing.DORMANT), "dormant")))
                .isNotEqualTo(first);
    }

    @Test
    void nobody_asks_where_a_customer_will_stand_and_a_branch_must_be_known() {
        refused("{\"attribute\":\"grade_at__20261122\",\"is\":\"missing\"}", "error.segment.future");
        refused("{\"attribute\":\"grade_at__soon\",\"is\":\"missing\"}", "error.condition.value_date");
        refused("{\"attribute\":\"grade_at\",\"is\":\"missing\"}", "error.condition.attribute");
        ValueFilter nowhere = new ValueFilter(null, null, 99L);
        MoverChoice choice = new MoverChoice(SUMMER, NIGHT, MoveBy.GRADE, new MoverFilter(new Move("A", "B")), nowhere);
        assertThatThrownBy(() -> transactions.call(() -> drafting().draft(choice, "nobody")))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.segment.branch"));
    }

    private static void refused(String condition, String key) {
        String document = "{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":" + condition + "}]}";
        assertThatThrownBy(() -> new DefinitionJson(bank.subject()).read(document))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    /** @return how many both have */
    private long same(MoverChoice choice) {
        MoveSight sight = new MoveSight(choice.from(), sight(choice.to(), choice.of()), choice.by());
        long listed = bank.bank.inTransaction(em -> new MoverQueries(em).count(sight, choice.which()));
        Long branch = choice.of().branch();
        List<String> units =
                branch == null ? List.of() : transactions.call(() -> new SegmentCatalogue(database).units(branch));
        assertThat(members(choice.definition(NIGHT, units)))
                .as(choice.address())
                .isEqualTo(listed);
        return listed;
    }

    private Definition definition(ListChoice list) {
        return transactions.call(() -> list.definition(NIGHT, new SegmentCatalogue(database)));
    }

    private long members(Definition definition) {
        Definition kept = new DefinitionJson(bank.subject()).read(DefinitionJson.write(definition));
        return transactions.call(() -> counting().count(null, kept, null)).members();
    }

    private ValueSight sight(LocalDate to, ValueFilter filter) {
        return new ValueSight(to, "CNY", scope, filter);
    }

    private SegmentCounting counting() {
        return new AskedSegments(database, columns, user).counting(audit);
    }

    private SegmentWriting writing() {
        SegmentRepository segments = new SegmentRepository(database);
        SegmentDefinitions definitions =
                new SegmentDefinitions(segments, new SegmentCatalogue(database), new CalendarRepository(database));
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
        return new SegmentWriting(new SegmentSteps(segments, audit), segments, definitions, user, clock);
    }

    private SegmentFromList drafting() {
        ValueReading reading = new ValueReading() {
            @Override
            public Period kept(Period period) {
                return period;
            }
        };
        return new SegmentFromList(
                writing(), new SegmentCatalogue(database), new CalendarRepository(database), reading);
    }
}
