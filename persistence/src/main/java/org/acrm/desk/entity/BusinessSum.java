package org.acrm.desk.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acrm.shared.entity.Money;

/**
 * What a customer owns, or owes, in one line of business and one currency (SCV-06).
 *
 * @param holdings open ones that the customer owns; others' in which he has a part do not count
 * @param limit granted, of those that have one; null where none has
 * @param used of the limit; null without a limit
 * @param next day on which the first of them falls due; null where none does
 * @param arrears how many of them are in arrears
 */
public record BusinessSum(
        BusinessLine line, int holdings, Money balance, Money limit, Money used, LocalDate next, int arrears)
        implements Serializable {

    private static final int HUNDRED = 100;

    /** In the order of the lines, and of the holdings for currencies. */
    public static List<BusinessSum> of(List<HoldingLine> holdings) {
        List<BusinessSum> sums = new ArrayList<>();
        for (BusinessLine line : BusinessLine.values()) {
            Map<String, List<HoldingLine>> byCurrency = new LinkedHashMap<>();
            holdings.stream()
                    .filter(one -> line.has(one) && "OWNER".equals(one.role()) && !"CLOSED".equals(one.status()))
                    .filter(one -> one.balance() != null)
                    .forEach(one -> byCurrency
                            .computeIfAbsent(one.balance().currency(), currency -> new ArrayList<>())
                            .add(one));
            byCurrency.values().forEach(some -> sums.add(sum(line, some)));
        }
        return sums;
    }

    private static BusinessSum sum(BusinessLine line, List<HoldingLine> some) {
        List<HoldingLine> limited =
                some.stream().filter(one -> one.limit() != null).toList();
        return new BusinessSum(
                line,
                some.size(),
                total(some.stream().map(HoldingLine::balance).toList()),
                limited.isEmpty()
                        ? null
                        : total(limited.stream().map(HoldingLine::limit).toList()),
                limited.isEmpty()
                        ? null
                        : total(limited.stream().map(one -> owed(one.balance())).toList()),
                some.stream()
                        .map(HoldingLine::maturesOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                (int) some.stream()
                        .filter(one -> "ARREARS".equals(one.status()))
                        .count());
    }

    private static Money owed(Money balance) {
        return balance.minor() < 0 ? balance.negated() : balance;
    }

    private static Money total(List<Money> amounts) {
        return amounts.stream().reduce(Money::plus).orElseThrow();
    }

    /** Percent of the limit that is used; null without a limit, or with one of nothing. */
    public BigDecimal utilisation() {
        return limit == null || limit.minor() == 0
                ? null
                : BigDecimal.valueOf(used.minor())
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(limit.minor()), 1, RoundingMode.HALF_UP);
    }
}
