package org.acrm.segment.service;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.acrm.segment.kernel.NumberColumn;
import org.acrm.segment.kernel.StoredColumn;
import org.acrm.segment.kernel.WordColumn;
import org.acrm.segment.service.SegmentTable.Figures;

/** Walks through the customers of one line of a table and adds up what is known of them. */
final class FigureSum {

    private static final double DAYS_OF_SALARY = 90;
    private static final double DAYS_OF_YEAR = 365;

    private final CustomerTable table;
    private final double highMinor;
    private final Map<String, Long> occupations = new HashMap<>();
    private final Map<UsedChannel, Long> users = new EnumMap<>(UsedChannel.class);
    private final Map<HoldingCategory, Long> holdings = new EnumMap<>(HoldingCategory.class);
    private final Share women = new Share();
    private final Share ages = new Share();
    private final Share wellPaid = new Share();
    private final Share contribution = new Share();
    private long customers;

    /** @param highMinor from how much a year a salary counts as high */
    FigureSum(CustomerTable table, double highMinor) {
        this.table = table;
        this.highMinor = highMinor;
    }

    static Set<String> attributes() {
        Set<String> names = new HashSet<>(Set.of("occupation", "sex", "age", "salary_minor_90", "contribution"));
        for (HoldingCategory category : HoldingCategory.values()) {
            names.addAll(category.attributes());
        }
        for (UsedChannel channel : UsedChannel.values()) {
            names.add(channel.attribute());
        }
        return names;
    }

    /** A sum over those of whom it is known. */
    private static final class Share {

        private long known;
        private double sum;

        void add(double value) {
            known++;
            sum += value;
        }

        Double mean() {
            return known == 0 ? null : sum / known;
        }
    }

    Figures of(long[] rows) {
        for (int row = RowBits.next(rows, 0); row >= 0; row = RowBits.next(rows, row + 1)) {
            customers++;
            person(row);
            money(row);
            use(row);
        }
        Map.Entry<String, Long> most = occupations.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElse(null);
        long occupied = occupations.values().stream().mapToLong(Long::longValue).sum();
        return new Figures(
                customers,
                most == null ? null : most.getKey(),
                most == null ? null : (double) most.getValue() / occupied,
                women.mean(),
                ages.mean(),
                wellPaid.mean(),
                each(UsedChannel.values(), users),
                each(HoldingCategory.values(), holdings),
                contribution.mean());
    }

    private <E extends Enum<E>> Map<E, Double> each(E[] keys, Map<E, Long> sums) {
        Map<E, Double> means = new HashMap<>();
        for (E key : keys) {
            means.put(key, customers == 0 ? 0 : (double) sums.getOrDefault(key, 0L) / customers);
        }
        return means;
    }

    private void person(int row) {
        StoredColumn occupation = table.column("occupation");
        if (!occupation.missing(row)) {
            occupations.merge(((WordColumn) occupation).value(row), 1L, Long::sum);
        }
        StoredColumn sex = table.column("sex");
        if (!sex.missing(row)) {
            women.add(((WordColumn) sex).value(row).equals("F") ? 1 : 0);
        }
        if (!table.column("age").missing(row)) {
            ages.add(number("age", row));
        }
    }

    /** An income is known of whom a salary is paid. */
    private void money(int row) {
        long salary = number("salary_minor_90", row);
        if (salary > 0) {
            wellPaid.add(salary * DAYS_OF_YEAR / DAYS_OF_SALARY > highMinor ? 1 : 0);
        }
        if (!table.column("contribution").missing(row)) {
            contribution.add(number("contribution", row));
        }
    }

    private void use(int row) {
        for (UsedChannel channel : UsedChannel.values()) {
            if (number(channel.attribute(), row) > 0) {
                users.merge(channel, 1L, Long::sum);
            }
        }
        for (HoldingCategory category : HoldingCategory.values()) {
            for (String attribute : category.attributes()) {
                holdings.merge(category, number(attribute, row), Long::sum);
            }
        }
    }

    /** 0 where it is not known. */
    private long number(String attribute, int row) {
        NumberColumn column = (NumberColumn) table.column(attribute);
        return column.missing(row) ? 0 : column.value(row);
    }
}
