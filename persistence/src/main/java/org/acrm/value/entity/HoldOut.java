package org.acrm.value.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.acrm.value.entity.LtvModels.HeldOutWeek;

/**
 * Repeat purchases in the weeks that the models of buying had not seen, made and foretold.
 *
 * @param paretoNbd null where Pareto/NBD foretells no number
 */
public record HoldOut(int weeks, long made, BigDecimal bgNbd, BigDecimal paretoNbd) implements Serializable {

    /** @param weeks all weeks, of which the first half was learned from; not empty */
    public static HoldOut of(List<HeldOutWeek> weeks, BuyingTime time) {
        HeldOutWeek half = weeks.get(time.half());
        HeldOutWeek end = weeks.get(weeks.size() - 1);
        boolean both = half.pareto() != null && end.pareto() != null;
        return new HoldOut(
                time.weeks() - 1 - time.half(),
                end.actual() - half.actual(),
                end.expected().subtract(half.expected()),
                both ? end.pareto().subtract(half.pareto()) : null);
    }

    /** Share by which a number foretold is above (+) or below (−) what was made; null where nothing was. */
    public Double off(BigDecimal foretold) {
        return made == 0 ? null : foretold.doubleValue() / made - 1;
    }

    /** Below 0 where BG/NBD came nearer, above 0 where Pareto/NBD did, 0 where neither or one of them is missing. */
    public int nearer() {
        return paretoNbd == null ? 0 : miss(bgNbd).compareTo(miss(paretoNbd));
    }

    private BigDecimal miss(BigDecimal foretold) {
        return foretold.subtract(BigDecimal.valueOf(made)).abs();
    }
}
