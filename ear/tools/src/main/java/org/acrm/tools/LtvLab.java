package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.acrm.value.kernel.BgNbd;
import org.acrm.value.kernel.BuyingModel;
import org.acrm.value.kernel.Estimate;
import org.acrm.value.kernel.GammaGamma;
import org.acrm.value.kernel.ParetoNbd;
import org.acrm.value.kernel.RepeatPurchases;

/** How often customers without a contract will buy and for how much: estimated on the first part of a log, tried on the rest. */
final class LtvLab {

    private static final int WEEK = 7;

    private final PurchaseLog log;
    private final LocalDate until;
    private final List<TreeMap<LocalDate, Double>> known;

    private LtvLab(PurchaseLog log, LocalDate until) {
        this.log = log;
        this.until = until;
        this.known = log.customers().stream()
                .filter(days -> !days.firstKey().isAfter(until))
                .toList();
    }

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("data", "until"));
        if (!arguments.words().isEmpty()) {
            throw new RequestException("Not understood: " + arguments.words().get(0));
        }
        Path data = Path.of(arguments.required("data"));
        if (!Files.exists(data)) {
            throw new RequestException("There is no readable file " + data);
        }
        PurchaseLog log = PurchaseLog.read(data);
        LocalDate half = log.begin().plusDays(ChronoUnit.DAYS.between(log.begin(), log.end()) / 2);
        LtvLab lab = new LtvLab(log, arguments.text("until").map(LtvLab::date).orElse(half));
        long start = System.nanoTime();
        return lab.measured()
                .add("seconds", rounded((System.nanoTime() - start) / 1e9, 3))
                .build();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RequestException("Option --until needs a date like 1997-09-30, not " + text);
        }
    }

    private JsonObjectBuilder measured() {
        RepeatPurchases histories = histories();
        if (histories.most() == 0) {
            throw new RequestException("Nobody bought twice until " + until);
        }
        Estimate bg = BgNbd.estimate(histories);
        Estimate pareto = ParetoNbd.estimate(histories);
        BuyingModel bgNbd = BgNbd.of(bg.parameters());
        BuyingModel paretoNbd = ParetoNbd.of(pareto.parameters());
        return Json.createObjectBuilder()
                .add("bgNbd", told(bg, "r", "alpha", "a", "b"))
                .add("paretoNbd", told(pareto, "r", "alpha", "s", "beta"))
                .add("gammaGamma", amounts())
                .add("holdout", holdout(histories, bgNbd, paretoNbd))
                .add("weekly", weekly(bgNbd, paretoNbd))
                .add("task", "ltv")
                .add("customers", known.size())
                .add("until", until.toString());
    }

    private static JsonObjectBuilder told(Estimate estimate, String... names) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        JsonObjectBuilder errors = Json.createObjectBuilder();
        for (int i = 0; i < names.length; i++) {
            told.add(names[i], rounded(estimate.parameters()[i], 4));
            double error = estimate.standardErrors()[i];
            if (Double.isFinite(error)) {
                errors.add(names[i], rounded(error, 4));
            }
        }
        return told.add("logLikelihood", rounded(estimate.logLikelihood(), 2)).add("standardErrors", errors);
    }

    /** Times are weeks. */
    private RepeatPurchases histories() {
        int[] counts = new int[known.size()];
        double[] last = new double[known.size()];
        double[] watched = new double[known.size()];
        for (int i = 0; i < known.size(); i++) {
            TreeMap<LocalDate, Double> days = known.get(i);
            counts[i] = days.headMap(until, true).size() - 1;
            last[i] = weeks(days.firstKey(), days.floorKey(until));
            watched[i] = weeks(days.firstKey(), until);
        }
        return RepeatPurchases.of(counts, last, watched);
    }

    private static double weeks(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / (double) WEEK;
    }

    /** Of those who bought again; the first purchase is left out, as it decides nothing about coming back. */
    private JsonObjectBuilder amounts() {
        List<double[]> repeated = known.stream()
                .map(days -> days.headMap(until, true).tailMap(days.firstKey(), false).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .filter(amounts -> amounts.length > 0 && sum(amounts) > 0)
                .toList();
        double[] means = repeated.stream().mapToDouble(a -> sum(a) / a.length).toArray();
        int[] counts = repeated.stream().mapToInt(a -> a.length).toArray();
        return told(GammaGamma.estimate(means, counts), "p", "q", "gamma").add("customers", means.length);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private JsonObjectBuilder holdout(RepeatPurchases histories, BuyingModel bgNbd, BuyingModel paretoNbd) {
        double weeks = weeks(until, log.end());
        long actual = known.stream()
                .mapToLong(days -> days.tailMap(until, false).size())
                .sum();
        double bg = bgNbd.expected(histories, weeks);
        double pareto = paretoNbd.expected(histories, weeks);
        JsonObjectBuilder told = Json.createObjectBuilder()
                .add("from", until.plusDays(1).toString())
                .add("to", log.end().toString())
                .add("weeks", rounded(weeks, 2))
                .add("actual", actual)
                .add("bgNbd", rounded(bg, 1))
                .add("paretoNbd", rounded(pareto, 1));
        return actual == 0
                ? told
                : told.add("bgNbdError", rounded(bg / actual - 1, 4))
                        .add("paretoNbdError", rounded(pareto / actual - 1, 4));
    }

    /** Repeat purchases of all customers since the beginning, at the end of each week. */
    private JsonArrayBuilder weekly(BuyingModel bgNbd, BuyingModel paretoNbd) {
        JsonArrayBuilder weekly = Json.createArrayBuilder();
        long most = ChronoUnit.DAYS.between(log.begin(), log.end()) / WEEK;
        for (int week = 1; week <= most; week++) {
            LocalDate day = log.begin().plusDays((long) week * WEEK);
            double[] bought = known.stream()
                    .filter(days -> !days.firstKey().isAfter(day))
                    .mapToDouble(days -> weeks(days.firstKey(), day))
                    .toArray();
            long actual = known.stream()
                    .filter(days -> !days.firstKey().isAfter(day))
                    .mapToLong(days -> days.headMap(day, true).size() - 1)
                    .sum();
            weekly.add(Json.createObjectBuilder()
                    .add("week", week)
                    .add("actual", actual)
                    .add("bgNbd", rounded(all(bgNbd, bought), 1))
                    .add("paretoNbd", rounded(all(paretoNbd, bought), 1)));
        }
        return weekly;
    }

    private static double all(BuyingModel model, double[] weeks) {
        double sum = 0;
        for (double time : weeks) {
            sum += model.expected(time);
        }
        return sum;
    }
}
