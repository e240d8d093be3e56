package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.product.entity.ProductKind;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.entity.OwnersBank.Holding;
import org.acrm.value.entity.OwnersBank.Owner;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The reports on products against plain Java over the same customers. */
class ProductReportsIT {

    private static final DataScope BELOW = DataScope.branch("/HQ/PD/");

    private OwnersBank owners = new OwnersBank(7, 400);

    @AfterEach
    void close() {
        owners.close();
    }

    @Test
    void penetrationCountsEachHolderOnceByAgeProductAndKindInOneStatement() {
        for (DataScope scope : List.of(DataScope.ALL, BELOW, DataScope.NONE)) {
            ValueSight sight = sight(scope, ValueFilter.ALL);
            List<PenetrationCount> counts =
                    counting(1, em -> new PenetrationQueries(em).counts(sight, OwnersBank.FROM));
            assertThat(counts).as(scope.toString()).doesNotHaveDuplicates();
            for (AgeBand age : AgeBand.values()) {
                for (String item : items()) {
                    assertThat(counts.stream()
                                    .filter(c -> c.item().equals(item) && c.age() == age)
                                    .map(c -> c.customers() + " " + c.buyers())
                                    .findFirst()
                                    .orElse("0 0"))
                            .as(scope + " " + item + " " + age)
                            .isEqualTo(expected(scope, item, age));
                }
            }
        }
    }

    private static List<String> items() {
        return List.of("ALL", "1", "2", "3", "4", "5", "CURRENT", "FUND", "CREDIT_CARD", "LOAN", "INSURANCE");
    }

    private String expected(DataScope scope, String item, AgeBand age) {
        List<Owner> of = members(scope).stream()
                .filter(o -> o.age(OwnersBank.SHOWN) == age)
                .toList();
        if (item.equals("ALL")) {
            return of.size() + " 0";
        }
        IntPredicate fits = fits(ProductChoice.parse(item));
        return of.stream().filter(o -> in(o, fits, Who.HOLDS)).count() + " "
                + of.stream().filter(o -> in(o, fits, Who.BOUGHT)).count();
    }

    @Test
    void eachListHoldsThoseWhomThePlainRuleNamesAndNobodyElse() {
        for (Who who : Who.values()) {
            for (String item : List.of("1", "FUND")) {
                for (AgeBand age : Arrays.asList(null, AgeBand.UNDER_45)) {
                    ProductChoice what = ProductChoice.parse(item);
                    HolderFilter filter = new HolderFilter(what, who, age);
                    Page<HolderLine> page = counting(2, em -> new HolderQueries(em)
                            .page(sight(BELOW, ValueFilter.ALL), OwnersBank.FROM, filter, new PageRequest(0, 500)));
                    List<String> wanted = members(BELOW).stream()
                            .filter(o -> age == null || o.age(OwnersBank.SHOWN) == age)
                            .filter(o -> in(o, fits(what), who))
                            .sorted(Comparator.comparing((Owner o) -> o.now() == ' ' ? 0 : -o.contribution())
                                    .thenComparing(Owner::id))
                            .map(o -> "C" + o.id())
                            .toList();
                    assertThat(page.rows())
                            .as(filter.toString())
                            .extracting(HolderLine::number)
                            .containsExactlyElementsOf(wanted);
                    assertThat(page.total()).isEqualTo(wanted.size());
                }
            }
        }
    }

    @Test
    void theListForAFileGoesOnBehindTheLastCustomerUntilItHasThemAll() {
        HolderFilter lacking = new HolderFilter(ProductChoice.parse("FUND"), Who.LACKS, null);
        ValueSight sight = sight(DataScope.ALL, new ValueFilter(CustomerKind.CORPORATE, null, null));
        Set<String> seen = new HashSet<>();
        long last = -1;
        List<HolderLine> portion;
        do {
            long behind = last;
            portion = counting(1, em -> new HolderQueries(em).after(sight, OwnersBank.FROM, lacking, behind, 7));
            portion.forEach(line -> assertThat(seen.add(line.number())).isTrue());
            last = portion.isEmpty() ? last : portion.get(portion.size() - 1).id();
        } while (portion.size() == 7);

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(members(DataScope.ALL).stream()
                        .filter(o -> o.kind().equals("CORPORATE") && in(o, fits(lacking.what()), Who.LACKS))
                        .map(o -> "C" + o.id())
                        .toList())
                .hasSizeGreaterThan(14);
    }

    @Test
    void whatBecameOfBuyersAndOthersIsThatOfEachCustomerWhoHadAGradeAndNoneOfTheProduct() {
        for (String item : List.of("4", "FUND")) {
            ProductChoice what = ProductChoice.parse(item);
            ValueSight sight = sight(BELOW, ValueFilter.ALL);
            List<EffectCount> counts = counting(1, em -> new EffectQueries(em).counts(sight, OwnersBank.FROM, what));
            List<String> wanted = below().filter(o -> o.was() != ' ' && !before(o, fits(what)))
                    .map(o -> in(o, fits(what), Who.BOUGHT) + " " + o.age(OwnersBank.FROM) + " " + o.was() + "-"
                            + (o.now() == ' ' ? Move.LEFT : o.now()))
                    .toList();
            assertThat(counts).allSatisfy(c -> assertThat(wanted.stream()
                            .filter((c.bought() + " " + c.age() + " " + c.was() + "-" + c.now())::equals))
                    .hasSize((int) c.customers()));
            assertThat(counts.stream().mapToLong(EffectCount::customers).sum()).isEqualTo(wanted.size());
            long[] gains = below().filter(o -> o.was() != ' ' && !before(o, fits(what)))
                    .mapToLong(o -> (o.now() == ' ' ? 0 : o.contribution()) - o.contributionWas())
                    .toArray();
            assertThat(counts.stream().mapToLong(EffectCount::changeMinor).sum())
                    .isEqualTo(Arrays.stream(gains).sum());
            assertThat(counts.stream().mapToDouble(EffectCount::squares).sum())
                    .isEqualTo(Arrays.stream(gains)
                            .mapToDouble(g -> (double) g * g)
                            .sum());
        }
    }

    @Test
    void firstTimeBuyersAreFollowedToWhatTheyKeepAndWhatTheyBuyNext() {
        ProductChoice funds = ProductChoice.parse("FUND");
        ValueSight sight = sight(DataScope.ALL, ValueFilter.ALL);
        List<Owner> buyers = owners.owners.stream()
                .filter(o -> !o.merged() && in(o, fits(funds), Who.NEW))
                .toList();
        BuyersStanding standing = counting(1, em -> new EffectQueries(em).standing(sight, OwnersBank.FROM, funds));
        assertThat(standing)
                .isEqualTo(new BuyersStanding(
                        buyers.size(),
                        buyers.stream()
                                .filter(o -> in(o, fits(funds), Who.HOLDS))
                                .count(),
                        buyers.stream()
                                .filter(o -> o.has(h -> h.open(OwnersBank.SHOWN)))
                                .count()));
        Map<Long, Long> next = new TreeMap<>();
        for (Owner o : buyers) {
            LocalDate first = o.holdings().stream()
                    .filter(h -> fits(funds).test(h.product()))
                    .map(Holding::opened)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            o.holdings().stream()
                    .filter(h -> !fits(funds).test(h.product()) && h.begun(first, OwnersBank.SHOWN))
                    .map(h -> (long) h.product())
                    .distinct()
                    .forEach(product -> next.merge(product, 1L, Long::sum));
        }
        List<NextProduct> lines = counting(1, em -> new EffectQueries(em).next(sight, OwnersBank.FROM, funds));
        assertThat(lines.stream().collect(Collectors.toMap(NextProduct::product, NextProduct::customers)))
                .isEqualTo(next)
                .isNotEmpty();
        assertThat(lines).allMatch(line -> line.days() > 0);
    }

    private Stream<Owner> below() {
        return owners.owners.stream().filter(o -> !o.merged() && o.id() % 2 == 0);
    }

    private static boolean before(Owner owner, IntPredicate fits) {
        return owner.has(h ->
                fits.test(h.product()) && (h.opened() == null || !h.opened().isAfter(OwnersBank.FROM)));
    }

    /** What each customer began to hold, one after the other; what began on a day nobody knows came before all others. */
    @Test
    void firstAndNextProductsAreThoseOfEachCustomerInTheirOrderInOneStatement() {
        owners.bank.execute("insert into activity_usage select h.id, m.month_on, 'APP', 1, 0, case when m.month_on >"
                + " h.opened_on - 31 and m.month_on <= h.opened_on then -10 * h.id else 7 end, 0 from customer_holding h"
                + " join (select cast(generate_series(date '2026-01-01', date '2026-12-01', interval '1 month') as date)"
                + " as month_on) m on h.opened_on is not null");
        for (DataScope scope : List.of(DataScope.ALL, BELOW)) {
            List<PurchaseCount> counts =
                    counting(1, em -> new PurchaseQueries(em).counts(sight(scope, ValueFilter.ALL), OwnersBank.FROM));
            Map<String, long[]> wanted = new TreeMap<>();
            owners.owners.stream()
                    .filter(o -> !o.merged() && !o.kind().equals("PROSPECT"))
                    .filter(o -> scope.equals(DataScope.ALL) || o.id() % 2 == 0)
                    .forEach(o -> takes(o, wanted));
            Map<String, String> told = new TreeMap<>();
            counts.forEach(c -> told.put(
                    c.month() + " " + c.place() + " " + c.product() + " " + c.first(),
                    c.bought() + " " + c.days() + " " + c.spaced()));
            Map<String, String> plain = new TreeMap<>();
            wanted.forEach((key, sums) -> plain.put(key, sums[0] + " " + sums[1] + " " + sums[2]));
            assertThat(told).isEqualTo(plain).hasSizeGreaterThan(20);
            assertThat(counts.stream().mapToLong(PurchaseCount::amountMinor).sum())
                    .isEqualTo(booked(scope))
                    .isPositive();
        }
    }

    private static void takes(Owner owner, Map<String, long[]> into) {
        List<Holding> begun = owner.holdings().stream()
                .filter(h -> h.opened() == null || !h.opened().isAfter(OwnersBank.SHOWN))
                .sorted(Comparator.comparing(h -> h.opened() == null ? LocalDate.MIN : h.opened()))
                .toList();
        for (int i = 0; i < begun.size(); i++) {
            Holding one = begun.get(i);
            if (!one.begun(OwnersBank.FROM, OwnersBank.SHOWN)) {
                continue;
            }
            LocalDate before = i == 0 ? null : begun.get(i - 1).opened();
            LocalDate first = begun.get(0).opened();
            boolean fresh = first != null && first.isAfter(OwnersBank.FROM);
            long[] sums = into.computeIfAbsent(
                    YearMonth.from(one.opened()) + " " + Math.min(i + 1, PurchaseQueries.LAST) + " " + one.product()
                            + " " + (fresh ? YearMonth.from(first) : null),
                    key -> new long[3]);
            sums[0]++;
            sums[1] += before == null ? 0 : ChronoUnit.DAYS.between(before, one.opened());
            sums[2] += before == null ? 0 : 1;
        }
    }

    /** Asked of each booked row alone, by the letters of its month. */
    private long booked(DataScope scope) {
        return Long.parseLong(owners.bank
                .rows(
                        "select sum(abs(u.net_minor)) from activity_usage u join customer_holding h on h.id = u.holding_id"
                                + " join customer_customer c on c.id = h.owner_id where to_char(u.month_on, 'YYYYMM') ="
                                + " to_char(h.opened_on, 'YYYYMM') and h.opened_on > '" + OwnersBank.FROM
                                + "' and h.opened_on <= '" + OwnersBank.SHOWN
                                + "' and c.merged_into_id is null and c.kind <> 'PROSPECT'"
                                + (scope.equals(DataScope.ALL) ? "" : " and c.branch_id = 2"))
                .get(0));
    }

    @Test
    void productsAreNamedInTheReadersLanguageElseByCode() {
        List<ProductName> products = counting(1, em -> new PenetrationQueries(em).products("ko"));

        assertThat(products).hasSize(5).contains(new ProductName(1, "P1", ProductKind.CURRENT, "입출금"));
        assertThat(products).contains(new ProductName(5, "P5", ProductKind.LOAN, "P5"));
    }

    @Test
    void whatIsNeitherProductNorKindIsRefused() {
        assertThatThrownBy(() -> ProductChoice.parse("FUN")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> ProductChoice.parse(null)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> ProductChoice.parse("1 or 1=1")).isInstanceOf(BusinessException.class);
    }

    private static IntPredicate fits(ProductChoice what) {
        return product ->
                what.product() != null ? product == what.product() : OwnersBank.KINDS[product - 1] == what.kind();
    }

    private static boolean in(Owner owner, IntPredicate fits, Who who) {
        boolean holds = owner.has(h -> fits.test(h.product()) && h.open(OwnersBank.SHOWN));
        boolean bought = owner.has(h -> fits.test(h.product()) && h.begun(OwnersBank.FROM, OwnersBank.SHOWN));
        return switch (who) {
            case HOLDS -> holds;
            case LACKS -> !holds;
            case BOUGHT -> bought;
            case NEW -> bought && !before(owner, fits);
        };
    }

    private List<Owner> members(DataScope scope) {
        return owners.owners.stream()
                .filter(o -> o.member(OwnersBank.SHOWN))
                .filter(o -> scope.equals(DataScope.ALL) || scope.equals(BELOW) && o.id() % 2 == 0)
                .toList();
    }

    private static ValueSight sight(DataScope scope, ValueFilter filter) {
        return new ValueSight(OwnersBank.SHOWN, "CNY", scope, filter);
    }

    private <T> T counting(int statements, Function<EntityManager, T> work) {
        Statistics statistics =
                owners.bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = owners.bank.inTransaction(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
        return result;
    }
}
