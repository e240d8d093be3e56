package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Layouts A to C against plain Java over the same buyers, and over the public sales of a shop. */
class PrintedLayoutsIT {

    private static final LocalDate SHOWN = LocalDate.of(2026, 11, 20);
    private static final Path SALES =
            Path.of("shared", "data", "online_retail", "online_retail_2010-12_2011-12.csv.gz");

    /** @param joined null where nobody knows */
    private record Member(long id, Integer joined, boolean card, boolean seen, Map<Integer, long[]> years) {}

    private final List<Member> members = new ArrayList<>();
    private TestBank bank;

    @BeforeEach
    void open() {
        bank = TestBank.open();
        bank.execute("insert into access_branch (id, code, name, path) values (1, 'HQ', 'Head', '/HQ/'), (2, 'PD', 'P',"
                + " '/HQ/PD/');insert into product_group (id, code, name) values (1, 'G', 'G');insert into"
                + " product_product (id, code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                + " values (1, 'CARD', 1, 'CREDIT_CARD', 'CNY', 0, 0), (2, 'CUR', 1, 'CURRENT', 'CNY', 0, 0)");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void decilesAreThoseOfEachBuyersRankAndEqualSumsStayTogether() {
        for (int seed = 1; seed <= 4; seed++) {
            fill(new Random(seed), 20 + 60 * seed, 5 * seed);
            for (DataScope scope : List.of(DataScope.ALL, DataScope.branch("/HQ/PD/"))) {
                assertThat(deciles(scope, 2025)).containsExactlyInAnyOrderElementsOf(expected(scope, 2025));
            }
            assertThat(deciles(DataScope.NONE, 2025)).isEmpty();
        }
    }

    @Test
    void bothTypesOfMembersAddUpToAllAndSoDoTheTenths() {
        fill(new Random(9), 300, 40);
        Map<MemberBlock, long[]> sums = new TreeMap<>();
        for (DecileLine line : deciles(DataScope.ALL, 2026)) {
            long[] sum = sums.computeIfAbsent(line.block(), block -> new long[4]);
            sum[0] += line.customers();
            sum[1] += line.revenueMinor();
            sum[2] += line.purchases();
            sum[3] += line.repeaters();
        }
        long[] both = sums.get(MemberBlock.CARD).clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += sums.get(MemberBlock.ORDINARY)[i];
        }
        assertThat(sums.get(MemberBlock.ALL)).containsExactly(both);
        long paid = members.stream()
                .filter(m -> m.seen && m.years.containsKey(2026))
                .mapToLong(m -> m.years.get(2026)[1])
                .sum();
        assertThat(sums.get(MemberBlock.ALL)[1]).isEqualTo(paid).isPositive();
    }

    @Test
    void theYearsAreThoseInWhichAnybodyBoughtTheLatestFirst() {
        fill(new Random(2), 30, 9);
        List<Integer> years = counting(em -> new DecileQueries(em).years());
        assertThat(years).containsExactly(2026, 2025, 2024);
    }

    @Test
    void membersAreCountedByTheYearTheyJoinedAndByTheYearsTheyBought() {
        fill(new Random(5), 250, 9);
        List<JoinYearLine> lines = counting(em -> new CohortQueries(em).activation(sight(DataScope.ALL, SHOWN), 2026));

        List<JoinYearLine> wanted = new ArrayList<>();
        for (MemberBlock block : MemberBlock.values()) {
            Map<Integer, List<Member>> years = new TreeMap<>();
            members.stream().filter(m -> in(m, block) && m.seen).forEach(m -> years.computeIfAbsent(
                            m.joined == null ? 9999 : m.joined, y -> new ArrayList<>())
                    .add(m));
            years.forEach((year, of) -> wanted.add(new JoinYearLine(
                    block,
                    year == 9999 ? null : year,
                    of.size(),
                    Stream.of(2024, 2025, 2026)
                            .map(y -> of.stream()
                                    .filter(m -> m.years.containsKey(y))
                                    .count())
                            .toList())));
        }
        assertThat(lines).containsExactlyElementsOf(wanted);
    }

    @Test
    void whoBuysAgainIsCountedOfThoseWhoJoinedInTheYearAndOfTheOthers() {
        fill(new Random(6), 200, 9);
        List<RepurchaseLine> lines =
                counting(em -> new RetentionQueries(em).repurchases(sight(DataScope.ALL, SHOWN), 2026));

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            List<long[]> of = members.stream()
                    .filter(m -> m.seen
                            && m.years.containsKey(line.year())
                            && (m.joined != null && m.joined == line.year()) == line.fresh())
                    .map(m -> m.years.get(line.year()))
                    .toList();
            assertThat(line.buyers()).isEqualTo(of.size());
            assertThat(line.repeaters())
                    .isEqualTo(of.stream().filter(y -> y[0] > 1).count());
            assertThat(line.revenueMinor())
                    .isEqualTo(of.stream().mapToLong(y -> y[1]).sum());
        });
        assertThat(lines)
                .extracting(RepurchaseLine::year)
                .containsSequence(2026, 2025)
                .contains(2024);
    }

    @Test
    void whatIsBoughtIsToldByThePurchasesOfTheYearBefore() {
        fill(new Random(8), 400, 30);
        List<PatternLine> lines = counting(em -> new RetentionQueries(em).patterns(sight(DataScope.ALL, SHOWN), 2026));

        Map<PatternLine.Before, long[]> wanted = new TreeMap<>();
        for (Member m : members) {
            if (m.seen && (m.years.containsKey(2025) || m.years.containsKey(2026))) {
                long[] sum = wanted.computeIfAbsent(before(m), key -> new long[3]);
                sum[0]++;
                sum[1] += m.years.containsKey(2026) ? 1 : 0;
                sum[2] += m.years.containsKey(2026) ? m.years.get(2026)[1] : 0;
            }
        }
        assertThat(lines).extracting(PatternLine::before).containsExactlyElementsOf(wanted.keySet());
        assertThat(lines)
                .allSatisfy(line -> assertThat(new long[] {line.customers(), line.buyers(), line.revenueMinor()})
                        .containsExactly(wanted.get(line.before())));
        assertThat(wanted).hasSize(PatternLine.Before.values().length);
    }

    /** Each customer's purchases of 2011 with a price, cancellations aside, in hundredths. */
    @Test
    void theBuyersOfAPublicShopFallIntoTheSameTenthsAsByBruteForce() throws IOException {
        Path file = sales();
        Assumptions.assumeTrue(
                Files.exists(file), "skipped 1 measurement: the public sales are not beside the project");
        Map<String, long[]> customers = sales(file);
        long id = 0;
        for (long[] sum : customers.values()) {
            add(new Member(++id, 2010, id % 3 == 0, true, Map.of(2025, new long[] {sum[0], sum[1]})));
        }
        flush();
        List<DecileLine> lines = deciles(DataScope.ALL, 2025);

        assertThat(customers).hasSize(4_338);
        assertThat(lines).hasSize(30).containsExactlyInAnyOrderElementsOf(expected(DataScope.ALL, 2025));
        long all = lines.stream()
                .filter(l -> l.block() == MemberBlock.ALL)
                .mapToLong(DecileLine::revenueMinor)
                .sum();
        assertThat(all)
                .isEqualTo(customers.values().stream().mapToLong(s -> s[1]).sum());
    }

    private static Path sales() {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve(SALES))) {
            root = root.getParent();
        }
        return root == null ? SALES : root.resolve(SALES);
    }

    private static Map<String, long[]> sales(Path file) throws IOException {
        Map<String, long[]> customers = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> head = Arrays.asList(lines.readLine().replace("\"", "").split(","));
            lines.lines().forEach(line -> {
                String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                String customer = cells[head.indexOf("CustomerID")];
                BigDecimal price = new BigDecimal(cells[head.indexOf("UnitPrice")]);
                long pieces = Long.parseLong(cells[head.indexOf("Quantity")]);
                if (!customer.isEmpty() && price.signum() > 0 && pieces > 0) {
                    long[] sum = customers.computeIfAbsent(customer, key -> new long[2]);
                    sum[0]++;
                    sum[1] += price.multiply(BigDecimal.valueOf(100 * pieces)).longValue();
                }
            });
        }
        return customers;
    }

    private static PatternLine.Before before(Member m) {
        long[] last = m.years.get(2025);
        if (last == null) {
            return m.years.containsKey(2024) ? PatternLine.Before.RETURNED : PatternLine.Before.FIRST;
        }
        PatternLine.Before[] words = PatternLine.Before.values();
        int[] most = {1, 2, 5, 12, Integer.MAX_VALUE};
        int i = 0;
        while (last[0] > most[i]) {
            i++;
        }
        return words[2 + i];
    }

    /** Every buyer is ranked alone; the middle of the ranks of equal sums decides. */
    private List<DecileLine> expected(DataScope scope, int year) {
        List<DecileLine> lines = new ArrayList<>();
        for (MemberBlock block : MemberBlock.values()) {
            List<long[]> buyers = members.stream()
                    .filter(m -> in(m, block) && m.years.containsKey(year) && m.seen)
                    .filter(m -> scope.equals(DataScope.ALL) || m.id % 2 == 0)
                    .map(m -> m.years.get(year))
                    .toList();
            Map<Integer, List<long[]>> tenths = new TreeMap<>();
            buyers.forEach(b -> {
                double below = buyers.stream().filter(o -> o[1] < b[1]).count();
                double alike = buyers.stream().filter(o -> o[1] == b[1]).count();
                tenths.computeIfAbsent(
                                10 - (int) Math.floor((below + alike / 2) / buyers.size() * 10 + 1e-9),
                                tenth -> new ArrayList<>())
                        .add(b);
            });
            tenths.forEach((tenth, of) -> lines.add(new DecileLine(
                    block,
                    tenth,
                    of.stream().mapToLong(b -> b[1]).max().orElseThrow(),
                    of.stream().mapToLong(b -> b[1]).min().orElseThrow(),
                    of.size(),
                    of.stream().mapToLong(b -> b[1]).sum(),
                    of.stream().mapToLong(b -> b[0]).sum(),
                    of.stream().filter(b -> b[0] > 1).count())));
        }
        return lines;
    }

    private static boolean in(Member m, MemberBlock block) {
        return block == MemberBlock.ALL || m.card == (block == MemberBlock.CARD);
    }

    private List<DecileLine> deciles(DataScope scope, int year) {
        return counting(em -> new DecileQueries(em).deciles(sight(scope, LocalDate.of(2025, 12, 31)), year));
    }

    private static ValueSight sight(DataScope scope, LocalDate shown) {
        return new ValueSight(shown, "CNY", scope, ValueFilter.ALL);
    }

    private <T> T counting(Function<EntityManager, T> work) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = bank.inTransaction(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        return result;
    }

    private void fill(Random chance, int count, int values) {
        members.clear();
        for (long id = 1; id <= count; id++) {
            Map<Integer, long[]> years = new HashMap<>();
            for (int year = 2024; year <= 2026; year++) {
                if (chance.nextInt(3) > 0) {
                    years.put(year, new long[] {1 + chance.nextInt(16), 100L * chance.nextInt(1, values + 1)});
                }
            }
            Integer joined = chance.nextInt(12) == 0 ? null : chance.nextInt(2018, 2027);
            add(new Member(id, joined, chance.nextInt(3) == 0, chance.nextInt(15) > 0, years));
        }
        flush();
    }

    private void add(Member member) {
        members.add(member);
    }

    /** Customers of even number belong to the branch below; who is not seen was merged into another; an old card is none. */
    private void flush() {
        StringBuilder sql = new StringBuilder("truncate activity_year, customer_holding, customer_customer cascade;");
        for (Member m : members) {
            sql.append("insert into customer_customer (id, source, source_key, kind, name, branch_id, customer_since,"
                    + " recorded_at, version) values (" + m.id + ", 'T', '" + m.id + "', 'RETAIL', 'x', "
                    + (m.id % 2 == 0 ? 2 : 1) + ", "
                    + (m.joined == null ? "null" : "date '" + m.joined + "-05-01'") + ", now(), 0);");
            sql.append("insert into customer_holding (source, source_key, product_id, currency, opened_on, closed_on,"
                    + " status, owner_id, recorded_at, version) values ('T', 'C" + m.id
                    + "', 1, 'CNY', date '2020-01-01', "
                    + (m.card ? "null" : "date '2021-01-01'") + ", 'ACTIVE', " + m.id + ", now(), 0), ('T', 'A"
                    + m.id
                    + "', 2, 'CNY', null, null, 'ACTIVE', " + m.id + ", now(), 0);");
            m.years.forEach((year, sum) -> sql.append(
                    "insert into activity_year values (" + year + ", " + m.id + ", " + sum[0] + ", " + sum[1] + ");"));
        }
        sql.append("update customer_customer set merged_into_id = 1 where id in (0");
        members.stream().filter(m -> !m.seen).forEach(m -> sql.append(", ").append(m.id));
        bank.execute(sql.append(")").toString());
    }
}
