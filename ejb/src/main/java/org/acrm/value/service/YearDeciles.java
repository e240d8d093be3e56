package org.acrm.value.service;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToLongFunction;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.DecileLine;
import org.acrm.value.entity.MemberBlock;
import org.acrm.value.entity.ValueSight;

/**
 * The buyers of a year in tenths by what they paid, in three blocks (DEC-01, DEC-02), and what they say of the whole (STR-06).
 *
 * @param sight of whom; the day that is shown is the last of the year that is told
 */
public record YearDeciles(ValueSight sight, int year, List<DecileLine> lines) implements Serializable {

    private static final int TOP_FIFTH = 2;

    public YearDeciles {
        lines = List.copyOf(lines);
    }

    public List<DecileLine> of(MemberBlock block) {
        return lines.stream().filter(line -> line.block() == block).toList();
    }

    /** False where the year has not ended by the day that is told. */
    public boolean whole() {
        return sight.shown().getMonthValue() == 12 && sight.shown().getDayOfMonth() == 31;
    }

    public Money money(long minor) {
        return new Money(minor, sight.currency());
    }

    public long buyers(MemberBlock block) {
        return sum(of(block), DecileLine::customers);
    }

    public long purchases(MemberBlock block) {
        return sum(of(block), DecileLine::purchases);
    }

    public Money revenue(MemberBlock block) {
        return money(sum(of(block), DecileLine::revenueMinor));
    }

    /** What a buyer paid in the mean; null where nobody bought. */
    public Money revenuePerBuyer(MemberBlock block) {
        long buyers = buyers(block);
        return buyers == 0 ? null : money(Math.round((double) revenue(block).minor() / buyers));
    }

    /** The share of buyers who bought more than once; null where nobody bought. */
    public Double repurchaseRate(MemberBlock block) {
        long buyers = buyers(block);
        return buyers == 0 ? null : (double) sum(of(block), DecileLine::repeaters) / buyers;
    }

    /** The share of buyers in the two highest tenths: a fifth, but that equal sums stay together. */
    public Double topBuyers() {
        return share(DecileLine::customers);
    }

    /** The share of revenue that they bring. */
    public Double topRevenue() {
        return share(DecileLine::revenueMinor);
    }

    private Double share(ToLongFunction<DecileLine> of) {
        List<DecileLine> all = of(MemberBlock.ALL);
        long whole = sum(all, of);
        long top = sum(all.stream().filter(line -> line.decile() <= TOP_FIFTH).toList(), of);
        return whole == 0 ? null : (double) top / whole;
    }

    private static long sum(List<DecileLine> lines, ToLongFunction<DecileLine> of) {
        return lines.stream().mapToLong(of).sum();
    }
}
