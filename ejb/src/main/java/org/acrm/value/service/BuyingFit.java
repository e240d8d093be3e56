package org.acrm.value.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.value.entity.BuyingRows.History;
import org.acrm.value.entity.BuyingRows.MeanAmount;
import org.acrm.value.entity.BuyingTime;
import org.acrm.value.entity.LtvModel.Parameter;
import org.acrm.value.entity.LtvModel.State;
import org.acrm.value.entity.LtvModels.HeldOutWeek;
import org.acrm.value.kernel.BgNbd;
import org.acrm.value.kernel.BuyingModel;
import org.acrm.value.kernel.Estimate;
import org.acrm.value.kernel.GammaGamma;
import org.acrm.value.kernel.RepeatPurchases;

/** What the two models learn from a bank's histories: how often customers buy (BG/NBD) and for how much (Gamma-Gamma). */
record BuyingFit(State state, List<Parameter> parameters) {

    /** Fewer tell nothing. */
    static final int LEAST_BUYERS = 50;

    private static final List<String> TIMES = List.of("r", "alpha", "a", "b");

    static BuyingFit of(List<History> histories, List<MeanAmount> amounts) {
        RepeatPurchases purchases = purchases(histories);
        if (buyers(histories) < LEAST_BUYERS || purchases.most() == 0) {
            return new BuyingFit(State.TOO_FEW, List.of());
        }
        Estimate times = BgNbd.estimate(purchases);
        double unit = overallMean(amounts);
        Estimate spent = amountsOf(amounts, unit);
        List<Parameter> told = new ArrayList<>(told(times));
        told.add(Parameter.of("p", spent.parameters()[0], spent.standardErrors()[0]));
        told.add(Parameter.of("q", spent.parameters()[1], spent.standardErrors()[1]));
        told.add(Parameter.of("gamma", spent.parameters()[2] * unit, spent.standardErrors()[2] * unit));
        return new BuyingFit(state(times, spent), told);
    }

    /** With q up to 1 the amounts of all customers together have no mean. */
    private static State state(Estimate times, Estimate spent) {
        if (!times.settled()) {
            return State.NOT_SETTLED;
        }
        return spent.settled() && spent.parameters()[1] > 1 ? State.FITTED : State.OWN_AMOUNTS;
    }

    /** Learned from the first half of the time alone, and what came then; nothing where the half tells nothing. */
    static List<HeldOutWeek> heldOut(List<History> half, long[] repeatsByWeek, BuyingTime time) {
        RepeatPurchases purchases = purchases(half);
        if (buyers(half) < LEAST_BUYERS || purchases.most() == 0) {
            return List.of();
        }
        Estimate estimate = BgNbd.estimate(purchases);
        return Double.isFinite(estimate.logLikelihood())
                ? weeks(BgNbd.of(estimate.parameters()), half, repeatsByWeek, time)
                : List.of();
    }

    private static List<HeldOutWeek> weeks(BuyingModel model, List<History> half, long[] repeats, BuyingTime time) {
        long[] joined = new long[time.half() + 1];
        half.forEach(h -> joined[time.half() - h.watched()] += h.customers());
        List<HeldOutWeek> weeks = new ArrayList<>();
        long made = 0;
        for (int week = 0; week < time.weeks(); week++) {
            made += repeats[week];
            double expected = 0;
            for (int first = 0; first < joined.length && first < week; first++) {
                expected += joined[first] == 0 ? 0 : joined[first] * model.expected(week - first);
            }
            if (!Double.isFinite(expected)) {
                return List.of();
            }
            weeks.add(new HeldOutWeek(week, made, BigDecimal.valueOf(expected).setScale(2, RoundingMode.HALF_UP)));
        }
        return weeks;
    }

    static RepeatPurchases purchases(List<History> histories) {
        return new RepeatPurchases(
                histories.stream().mapToInt(History::repeats).toArray(),
                histories.stream().mapToDouble(History::last).toArray(),
                histories.stream().mapToDouble(History::watched).toArray(),
                histories.stream().mapToInt(History::customers).toArray());
    }

    static long buyers(List<History> histories) {
        return histories.stream().mapToLong(History::customers).sum();
    }

    /** In units of the mean amount, so that the search begins near where it ends whatever the currency. */
    private static Estimate amountsOf(List<MeanAmount> amounts, double unit) {
        return GammaGamma.estimate(
                amounts.stream().mapToDouble(a -> a.mean() / unit).toArray(),
                amounts.stream().mapToInt(MeanAmount::weeks).toArray(),
                amounts.stream().mapToInt(MeanAmount::customers).toArray());
    }

    private static double overallMean(List<MeanAmount> amounts) {
        double sum = 0;
        long customers = 0;
        for (MeanAmount amount : amounts) {
            sum += amount.mean() * amount.customers();
            customers += amount.customers();
        }
        return customers == 0 ? 1 : sum / customers;
    }

    private static List<Parameter> told(Estimate estimate) {
        return Stream.iterate(0, i -> i < TIMES.size(), i -> i + 1)
                .map(i -> Parameter.of(TIMES.get(i), estimate.parameters()[i], estimate.standardErrors()[i]))
                .toList();
    }
}
