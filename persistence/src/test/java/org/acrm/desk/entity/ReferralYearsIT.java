package org.acrm.desk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.TestBank;
import org.acrm.value.entity.JoinYearRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the nights keep of the years of joining, against plain Java over the customers of a small bank of seeded chance. */
class ReferralYearsIT {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final String FOREVER = "9999-12-31";
    private static final int CUSTOMERS = 300;
    private static final List<String> PATHS = List.of("/HQ/", "/HQ/E_1/", "/HQ/EX1/", "/HQ/E_1/PD/");
    private static final Map<DataScope, Predicate<Joined>> SCOPES = Map.of(
            DataScope.ALL,
            c -> true,
            DataScope.NONE,
            c -> false,
            DataScope.branch("/HQ/"),
            c -> c.branch > 0,
            DataScope.branch("/HQ/E_1/"),
            c -> c.branch > 0 && PATHS.get(c.branch - 1).startsWith("/HQ/E_1/"),
            DataScope.portfolio(1),
            c -> c.portfolio == 1 || c.portfolio == 2,
            DataScope.portfolio(2),
            c -> c.portfolio == 3);

    /** 0 for no branch, portfolio or referrer, for the id under which it was merged, and for who brings nothing. */
    private record Joined(
            int id,
            String kind,
            LocalDate since,
            int branch,
            int portfolio,
            int referrer,
            int mergedInto,
            long contribution) {}

    private final TestBank bank = TestBank.open();
    private final Random chance = new Random(3);
    private final StringBuilder script = new StringBuilder();
    private final List<Joined> customers = new ArrayList<>();

    @BeforeEach
    void aBank() {
        later("insert into access_branch (id, code, name, path) values (1, 'HQ', 'Head office', '/HQ/'), (2, 'E_1',"
                + " 'East', '/HQ/E_1/'), (3, 'EX1', 'West', '/HQ/EX1/'), (4, 'PD', 'Pudong', '/HQ/E_1/PD/');insert into"
                + " access_staff (id, staff_no, username, name, post, branch_id) values (1, 'S1', 'lin', 'Lin', 'RM', 2),"
                + " (2, 'S2', 'kim', 'Kim', 'RM', 3), (3, 'S3', 'han', 'Han', 'RM', 1);insert into access_portfolio (id, code, staff_id, branch_id) values"
                + " (1, 'P1', 1, 2), (2, 'P2', 1, 4), (3, 'P3', 2, 3), (4, 'P4', 3, 1)");
        for (int id = 1; id <= CUSTOMERS; id++) {
            Joined customer = anyone(id);
            customers.add(customer);
            write(customer);
            grade(customer, FRIDAY);
        }
        flush();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void in_every_data_scope_the_kept_years_are_those_counted_one_customer_at_a_time_on_each_of_two_dates() {
        night(FRIDAY);
        List<Joined> onFriday = List.copyOf(customers);
        for (int i = 0; i < 60; i++) {
            change(chance.nextInt(CUSTOMERS));
        }
        flush();
        assertThat(night(SATURDAY)).isPositive();

        SCOPES.forEach((scope, seen) -> {
            assertThat(kept(SATURDAY, scope)).as("%s", scope).isEqualTo(counted(customers, seen));
            assertThat(kept(FRIDAY, scope)).as("%s", scope).isEqualTo(counted(onFriday, seen));
        });
        assertThat(counted(customers, c -> true)).isNotEqualTo(counted(onFriday, c -> true));
        assertThat(customers).anyMatch(c -> c.mergedInto > 0 && c.referrer > 0);
    }

    @Test
    void a_night_writes_what_changed_and_done_again_leaves_the_rows_of_the_first() {
        assertThat(night(FRIDAY)).isGreaterThan(50);
        List<?> friday = rows();
        assertThat(night(SATURDAY)).isZero();
        assertThat(rows()).isEqualTo(friday);

        Joined referred = customers.stream()
                .filter(c -> c.referrer > 0 && counts(c) && c.contribution > 0)
                .findFirst()
                .orElseThrow();
        bank.execute("update value_grade set contribution_minor = contribution_minor + 1 where customer_id = "
                + referred.id);
        assertThat(night(SATURDAY)).isEqualTo(1);
        List<?> saturday = rows();
        assertThat(night(SATURDAY)).isEqualTo(1);
        assertThat(rows()).isEqualTo(saturday);
    }

    private Joined anyone(int id) {
        String kind = chance.nextInt(6) == 0 ? "PROSPECT" : "RETAIL";
        LocalDate since =
                chance.nextInt(8) == 0 ? null : LocalDate.of(2026, 12, 31).minusDays(chance.nextInt(20 * 365));
        return new Joined(
                id,
                kind,
                since,
                chance.nextInt(PATHS.size() + 1),
                chance.nextInt(5),
                chance.nextInt(3) == 0 && id > 1 ? 1 + chance.nextInt(id - 1) : 0,
                0,
                chance.nextInt(4) == 0 ? 0 : 1 + chance.nextInt(1_000_000));
    }

    /** Merges a customer into another, or moves, regrades or renames it to somebody of chance. */
    private void change(int place) {
        Joined old = customers.get(place);
        boolean merged = chance.nextInt(4) == 0 && place > 0;
        Joined now = anyone(old.id);
        if (merged) {
            now = new Joined(old.id, old.kind, old.since, old.branch, old.portfolio, old.referrer, 1, old.contribution);
        }
        customers.set(place, now);
        write(now);
        if (now.contribution != old.contribution) {
            later("delete from value_grade where customer_id = " + now.id + " and valid_from = date '" + SATURDAY
                    + "';update value_grade set valid_to = date '" + SATURDAY + "' where customer_id = " + now.id);
            grade(now, SATURDAY);
        }
    }

    private void write(Joined c) {
        later("insert into customer_customer (id, source, source_key, kind, name, customer_since, branch_id,"
                + " portfolio_id, referred_by_id, merged_into_id, recorded_at, version) values ("
                + c.id + ", 'T', '" + c.id + "', '" + c.kind + "', 'x', "
                + (c.since == null ? "null" : "date '" + c.since + "'") + ", nullif(" + c.branch + ", 0), nullif("
                + c.portfolio + ", 0), nullif(" + c.referrer + ", 0), nullif(" + c.mergedInto
                + ", 0), now(), 0) on conflict (id) do update set kind = excluded.kind, customer_since ="
                + " excluded.customer_since, branch_id = excluded.branch_id, portfolio_id = excluded.portfolio_id,"
                + " referred_by_id = excluded.referred_by_id, merged_into_id = excluded.merged_into_id");
    }

    private void grade(Joined c, LocalDate from) {
        if (c.contribution > 0) {
            later("insert into value_grade values (" + c.id + ", date '" + from + "', date '" + FOREVER + "', "
                    + c.contribution + ", 1, 0, 'B')");
        }
    }

    private void later(String sql) {
        script.append(sql).append(';');
    }

    /** One round trip for many rows. */
    private void flush() {
        bank.execute(script.toString());
        script.setLength(0);
    }

    private int night(LocalDate date) {
        return bank.inTransaction(em -> new JoinYearRows(em).publish(date));
    }

    private List<?> rows() {
        return bank.inTransaction(em -> em.createNativeQuery(
                        "select cast(t as text) from value_join_year t order by joined_in, branch_id, portfolio_id,"
                                + " valid_from")
                .getResultList());
    }

    private Map<Integer, String> kept(LocalDate shown, DataScope scope) {
        Map<Integer, String> result = new TreeMap<>(Comparator.reverseOrder());
        bank.inTransaction(em -> new ReferralQueries(em).years(new WorkingDay(shown, "CNY"), scope))
                .forEach(y -> result.put(
                        y.year(),
                        y.joined() + " " + y.referred() + " " + y.contribution().minor()));
        return result;
    }

    private static boolean counts(Joined c) {
        return c.since != null && !c.kind.equals("PROSPECT") && c.mergedInto == 0;
    }

    private static Map<Integer, String> counted(List<Joined> customers, Predicate<Joined> seen) {
        Map<Integer, long[]> sums = new TreeMap<>(Comparator.reverseOrder());
        for (Joined c : customers) {
            if (counts(c) && seen.test(c)) {
                long[] sum = sums.computeIfAbsent(c.since.getYear(), year -> new long[3]);
                sum[0]++;
                sum[1] += c.referrer > 0 ? 1 : 0;
                sum[2] += c.referrer > 0 ? c.contribution : 0;
            }
        }
        Map<Integer, String> result = new TreeMap<>(Comparator.reverseOrder());
        sums.forEach((year, sum) -> result.put(year, sum[0] + " " + sum[1] + " " + sum[2]));
        return result;
    }
}
