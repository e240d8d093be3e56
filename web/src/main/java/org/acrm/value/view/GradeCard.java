package org.acrm.value.view;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.GradeCount;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.ProductGradeCount;
import org.acrm.value.service.GradePicture;

/** The score card by grade, by branch and by product (GRD-02, GRD-03). */
public record GradeCard(List<Line> grades, List<Line> branches, List<ProductLine> products) implements Serializable {

    /**
     * A grade or a branch on the later date against the earlier.
     *
     * @param share of all customers
     * @param shareBefore on the earlier date; null where nobody was
     * @param contributionShare of all yearly contribution
     * @param each yearly contribution a customer; null where nobody is
     * @param mix shares of the grades within it, the best first
     * @param best change of the share of the best grade within it; null where it cannot be compared
     */
    public record Line(
            Long id,
            String name,
            long customers,
            Double share,
            Double shareBefore,
            Double contributionShare,
            Double contributionShareBefore,
            Money each,
            Money eachBefore,
            List<Double> mix,
            Double best)
            implements Serializable {

        public Double shareChange() {
            return difference(share, shareBefore);
        }

        public Double contributionShareChange() {
            return difference(contributionShare, contributionShareBefore);
        }
    }

    /** @param customers owners by grade, the best first */
    public record ProductLine(String product, List<Long> customers, long bookings) implements Serializable {

        public long all() {
            return customers.stream().mapToLong(Long::longValue).sum();
        }

        public Double share(int grade) {
            return all() == 0 ? null : (double) customers.get(grade) / all();
        }
    }

    static GradeCard of(GradePicture picture) {
        Comparison all = new Comparison(picture.branches(), picture.sight().to().currency());
        List<Line> grades = MoveBy.GRADE.standings().stream()
                .map(grade -> all.line(null, grade, count -> count.grade().equals(grade)))
                .toList();
        List<Line> branches = picture.branches().stream()
                .map(GradeCount::branchId)
                .distinct()
                .map(id -> all.line(id, name(picture, id), count -> same(count.branchId(), id)))
                .sorted(Comparator.comparingLong(Line::customers).reversed())
                .toList();
        return new GradeCard(grades, branches, products(picture.products()));
    }

    private static boolean same(Long left, Long right) {
        return left == null ? right == null : left.equals(right);
    }

    private static String name(GradePicture picture, Long branch) {
        return picture.branches().stream()
                .filter(count -> same(count.branchId(), branch))
                .map(GradeCount::branch)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<ProductLine> products(List<ProductGradeCount> counts) {
        Map<String, List<ProductGradeCount>> byProduct =
                counts.stream().collect(Collectors.groupingBy(ProductGradeCount::product));
        return byProduct.entrySet().stream()
                .map(e -> new ProductLine(
                        e.getKey(),
                        MoveBy.GRADE.standings().stream()
                                .map(grade -> e.getValue().stream()
                                        .filter(c -> c.grade().equals(grade))
                                        .mapToLong(ProductGradeCount::customers)
                                        .sum())
                                .toList(),
                        e.getValue().stream()
                                .mapToLong(ProductGradeCount::bookings)
                                .sum()))
                .sorted(Comparator.comparingLong(ProductLine::all).reversed())
                .toList();
    }

    private static Double difference(Double now, Double before) {
        return now == null || before == null ? null : now - before;
    }

    /** Counts of two dates in one currency. */
    private record Comparison(List<GradeCount> counts, String currency) {

        Line line(Long id, String name, Predicate<GradeCount> which) {
            return new Line(
                    id,
                    name,
                    customers(true, which),
                    ratio(customers(true, which), customers(true, c -> true)),
                    ratio(customers(false, which), customers(false, c -> true)),
                    ratio(contribution(true, which), contribution(true, c -> true)),
                    ratio(contribution(false, which), contribution(false, c -> true)),
                    each(true, which),
                    each(false, which),
                    MoveBy.GRADE.standings().stream()
                            .map(grade -> within(true, which, grade))
                            .toList(),
                    difference(
                            within(true, which, MoveBy.GRADE.standings().get(0)),
                            within(false, which, MoveBy.GRADE.standings().get(0))));
        }

        private Double within(boolean later, Predicate<GradeCount> which, String grade) {
            return ratio(customers(later, which.and(c -> c.grade().equals(grade))), customers(later, which));
        }

        private Money each(boolean later, Predicate<GradeCount> which) {
            long customers = customers(later, which);
            return customers == 0
                    ? null
                    : new Money(Math.round((double) contribution(later, which) / customers), currency);
        }

        private long customers(boolean later, Predicate<GradeCount> which) {
            return on(later, which).mapToLong(GradeCount::customers).sum();
        }

        private long contribution(boolean later, Predicate<GradeCount> which) {
            return on(later, which).mapToLong(GradeCount::contributionMinor).sum();
        }

        private Stream<GradeCount> on(boolean later, Predicate<GradeCount> which) {
            return counts.stream().filter(c -> c.later() == later).filter(which);
        }

        private static Double ratio(long part, long whole) {
            return whole == 0 ? null : (double) part / whole;
        }
    }
}
