package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
