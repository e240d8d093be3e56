package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.acrm.access.entity.DataScope;
import org.acrm.product.entity.ProductKind;
import org.acrm.value.entity.BuyerCount.By;
import org.acrm.value.entity.OwnersBank.Holding;
import org.acrm.value.entity.OwnersBank.Owner;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The profiles of buyers and customers against plain Java over the same customers. */
class ProfileReportsIT {

    private static final DataScope BELOW = DataScope.branch("/HQ/PD/");
    private static final List<Long> BORDERS = List.of(300L, 500L);

    /** @param paid few different sums, so that many are equal */
    private record Buyer(Owner owner, long paid) {}

    private final List<Buyer> buyers = new ArrayList<>();
    private OwnersBank owners;

    @BeforeEach
    void open() {
        owners = new OwnersBank(11, 400);
        Random chance = new Random(3);
        StringBuilder sql = new StringBuilder("insert into activity_year values (2025, 1, 1, 1)");
        for (Owner owner : owners.owners) {
            if (chance.nextInt(3) > 0) {
                Buyer buyer = new Buyer(owner, 100L * (1 + chance.nextInt(9)));
                buyers.add(buyer);
                sql.append(", (2026, " + owner.id() + ", 1, " + buyer.paid + ")");
            }
        }
        owners.bank.execute(sql.toString());
        buyers.removeIf(buyer -> buyer.owner.merged());
    }

    @AfterEach
    void close() {
        owners.close();
    }

    @Test
    void buyersFallIntoBandsAndFifthsByTheirRankAndTheBestAreToldByWhoTheyAre() {
        for (DataScope scope : List.of(DataScope.ALL, BELOW)) {
            List<Buyer> seen = buyers.stream()
                    .filter(b -> scope.equals(DataScope.ALL) || b.owner.id() % 2 == 0)
                    .toList();
            List<BuyerCount> counts = counting(em -> new BuyerQueries(em).counts(sight(scope), 2026, BORDERS));
            same(counts, By.BAND, seen, b -> (b.paid >= 300 ? 1 : 0) + (b.paid >= 500 ? 1 : 0) + " " + grade(b), seen);
            same(counts, By.FIFTH, seen, b -> fifth(b, seen) + " " + grade(b), seen);
            same(counts, By.AGE, seen, b -> b.owner.age(OwnersBank.SHOWN) + " -", seen);
            same(counts, By.KIND, seen, b -> b.owner.kind() + " -", seen);
            same(counts, By.OCCUPATION, seen, b -> b.owner.occupation() + " -", seen);
            same(counts, By.REGION, seen, b -> (b.owner.id() % 2 == 0 ? "East" : "North") + " -", seen);
        }
        List<BuyerCount> none = counting(em -> new BuyerQueries(em).counts(sight(DataScope.NONE), 2026, BORDERS));
        assertThat(none).isEmpty();
    }

    private static void same(
            List<BuyerCount> counts, By by, List<Buyer> all, Function<Buyer, String> key, List<Buyer> seen) {
        Map<String, List<Buyer>> wanted = all.stream().collect(Collectors.groupingBy(key));
        Map<String, String> found = counts.stream()
                .filter(c -> c.by() == by)
                .collect(Collectors.toMap(
                        c -> c.value() + " " + Objects.requireNonNullElse(c.grade(), "-"),
                        c -> c.customers() + " " + c.paidMinor() + " " + c.top()));
        Map<String, String> told = new TreeMap<>();
        wanted.forEach((name, of) -> told.put(
                name,
                of.size() + " " + of.stream().mapToLong(Buyer::paid).sum() + " "
                        + of.stream().filter(b -> fifth(b, seen) == 1).count()));
        assertThat(found).as(by.name()).isEqualTo(told);
    }

    private static String grade(Buyer buyer) {
        return buyer.owner.now() == ' ' ? "-" : "" + buyer.owner.now();
    }

    /** Of each buyer alone: where the middle of those who paid the same lies. */
    private static int fifth(Buyer buyer, List<Buyer> of) {
        double below = of.stream().filter(b -> b.paid < buyer.paid).count();
        double alike = of.stream().filter(b -> b.paid == buyer.paid).count();
        return 5 - (int) Math.floor((below + alike / 2) / of.size() * 5 + 1e-9);
    }

    @Test
    void personsAreToldByAgeOccupationAndGradeAndByRegionAndSex() {
        List<Owner> persons = owners.owners.stream()
                .filter(o -> o.kind().equals("RETAIL") && o.member(OwnersBank.SHOWN))
                .toList();
        List<ProfileCount> occupations = counting(em -> new ProfileQueries(em).occupations(sight(DataScope.ALL)));
        assertThat(occupations)
                .extracting(c -> c.age() + " " + c.occupation() + " " + c.grade() + " " + c.customers())
                .containsExactlyInAnyOrderElementsOf(lines(
                        persons,
                        o -> o.age(OwnersBank.SHOWN) + " " + o.occupation() + " " + (o.now() == ' ' ? null : o.now())));
        List<RegionCount> regions = counting(em -> new ProfileQueries(em).regions(sight(DataScope.ALL)));
        assertThat(regions)
                .extracting(c -> c.region() + " " + c.sex() + " " + c.customers())
                .containsExactlyInAnyOrderElementsOf(
                        lines(persons, o -> (o.id() % 2 == 0 ? "East" : "North") + " " + o.sex()));
    }

    private static List<String> lines(List<Owner> of, Function<Owner, String> key) {
        return of.stream().collect(Collectors.groupingBy(key, Collectors.counting())).entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }

    @Test
    void coverageIsTheShareOfCardOwnersInAllWhoHoldAnythingOnBothDates() {
        Coverage coverage = counting(em -> new ProfileQueries(em).coverage(sight(BELOW), OwnersBank.FROM));

        assertThat(coverage)
                .isEqualTo(new Coverage(
                        holders(h -> h.open(OwnersBank.FROM) ? 1 : 0),
                        holders(h -> h.open(OwnersBank.FROM) && card(h) ? 1 : 0),
                        holders(h -> h.open(OwnersBank.SHOWN) ? 1 : 0),
                        holders(h -> h.open(OwnersBank.SHOWN) && card(h) ? 1 : 0)));
        assertThat(coverage.change()).isNotZero();
    }

    private static boolean card(Holding holding) {
        return OwnersBank.KINDS[holding.product() - 1] == ProductKind.CREDIT_CARD;
    }

    private long holders(ToLongFunction<Holding> which) {
        return owners.owners.stream()
                .filter(o -> !o.merged() && !o.kind().equals("PROSPECT") && o.id() % 2 == 0)
                .filter(o -> o.has(h -> which.applyAsLong(h) == 1))
                .count();
    }

    private static ValueSight sight(DataScope scope) {
        return new ValueSight(OwnersBank.SHOWN, "CNY", scope, ValueFilter.ALL);
    }

    private <T> T counting(Function<EntityManager, T> work) {
        Statistics statistics =
                owners.bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = owners.bank.inTransaction(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        return result;
    }
}
