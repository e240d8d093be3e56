package org.acrm.value.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.acrm.value.entity.BuyingRows.History;
import org.acrm.value.entity.BuyingRows.MeanAmount;
import org.acrm.value.entity.LtvModel;
import org.acrm.value.entity.LtvModel.Parameter;
import org.acrm.value.entity.LtvModel.State;
import org.acrm.value.kernel.BgNbd;
import org.acrm.value.kernel.Estimate;
import org.acrm.value.kernel.GammaGamma;
import org.acrm.value.kernel.ParetoNbd;
import org.acrm.value.kernel.RepeatPurchases;

/** What the models learn from a bank's histories: how often customers buy (BG/NBD, and Pareto/NBD to compare) and for how much (Gamma-Gamma). */
record BuyingFit(State state, List<Parameter> parameters) {

    /** Fewer tell nothing. */
    private static final int LEAST_BUYERS = 50;

    private static final List<String> TIMES = List.of("r", "alpha", "a", "b");

    static BuyingFit of(List<History> histories, List<MeanAmount> amounts) {
        RepeatPurchases purchases = purchases(histories);
        if (tooFew(purchases)) {
            return new BuyingFit(State.TOO_FEW, List.of());
        }
        Estimate times = BgNbd.estimate(purchases);
        double unit = overallMean(amounts);
        Estimate spent = amountsOf(amounts, unit);
        List<Parameter> told = new ArrayList<>(told(times, TIMES));
        Estimate pareto = ParetoNbd.estimate(purchases);
        if (pareto.settled()) {
            told.addAll(told(pareto, LtvModel.PARETO_NBD));
        }
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

    static boolean tooFew(RepeatPurchases purchases) {
        return IntStream.of(purchases.customers()).asLongStream().sum() < LEAST_BUYERS || purchases.most() == 0;
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

    private static List<Parameter> told(Estimate estimate, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> Parameter.of(names.get(i), estimate.parameters()[i], estimate.standardErrors()[i]))
                .toList();
    }
}
