package org.acrm.value.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acrm.value.entity.BuyingRows.History;
import org.acrm.value.entity.BuyingTime;
import org.acrm.value.entity.LtvModels.HeldOutWeek;
import org.acrm.value.kernel.BgNbd;
import org.acrm.value.kernel.BuyingModel;
import org.acrm.value.kernel.Estimate;
import org.acrm.value.kernel.ParetoNbd;
import org.acrm.value.kernel.RepeatPurchases;

/** What both models of how often foretell, learned from the first half of the time alone, beside what came then. */
final class BuyingForetold {

    private final BuyingTime time;
    /** How many customers bought first in each week of the first half. */
    private final long[] joined;

    private BuyingForetold(List<History> half, BuyingTime time) {
        this.time = time;
        this.joined = new long[time.half() + 1];
        half.forEach(h -> joined[time.half() - h.watched()] += h.customers());
    }

    /** Nothing where the half tells nothing, or BG/NBD foretells no number. */
    static List<HeldOutWeek> weeks(List<History> half, long[] repeatsByWeek, BuyingTime time) {
        RepeatPurchases purchases = BuyingFit.purchases(half);
        if (BuyingFit.tooFew(purchases)) {
            return List.of();
        }
        BuyingForetold foretold = new BuyingForetold(half, time);
        List<BigDecimal> bgNbd = foretold.by(BgNbd.estimate(purchases), BgNbd::of);
        List<BigDecimal> paretoNbd = foretold.by(ParetoNbd.estimate(purchases), ParetoNbd::of);
        List<HeldOutWeek> weeks = new ArrayList<>();
        long made = 0;
        for (int week = 0; week < bgNbd.size(); week++) {
            made += repeatsByWeek[week];
            weeks.add(new HeldOutWeek(week, made, bgNbd.get(week), paretoNbd.isEmpty() ? null : paretoNbd.get(week)));
        }
        return weeks;
    }

    /** Repeat purchases up to the end of each week; none where one of them is no number, or nothing is likely. */
    private List<BigDecimal> by(Estimate estimate, Function<double[], BuyingModel> kind) {
        if (!Double.isFinite(estimate.logLikelihood())) {
            return List.of();
        }
        BuyingModel model = kind.apply(estimate.parameters());
        List<BigDecimal> weeks = new ArrayList<>();
        for (int week = 0; week < time.weeks(); week++) {
            double expected = 0;
            for (int first = 0; first < joined.length && first < week; first++) {
                expected += joined[first] == 0 ? 0 : joined[first] * model.expected(week - first);
            }
            if (!Double.isFinite(expected)) {
                return List.of();
            }
            weeks.add(BigDecimal.valueOf(expected).setScale(2, RoundingMode.HALF_UP));
        }
        return weeks;
    }
}
