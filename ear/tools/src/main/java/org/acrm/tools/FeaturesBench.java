package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;
import static org.acrm.tools.Stopwatch.seconds;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acrm.activity.entity.DailyActivity;
import org.acrm.activity.service.FoldStep;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.shared.service.PlayedTransactions;
import org.acrm.value.entity.FeatureNights;
import org.acrm.value.entity.FeatureRows;
import org.acrm.value.entity.RfmCounts;
import org.acrm.value.entity.RfmRows;
import org.acrm.value.service.FeaturesStep;
import org.acrm.value.service.RfmCut;
import org.acrm.value.service.RfmStep;

/**
 * {@code bench features [--customers N] [--transactions N]}: features and RFM of all customers by the steps of the night, made anew and
 * after one night's bookings, beside one plain SQL statement for the same columns in the same bank.
 */
final class FeaturesBench {

    private static final String FEATURES =
            "select " + PlainFeatures.COLUMNS + " from value_features where valid_to = date '9999-12-31'";
    private static final String RFM =
            "select customer_id, recency, frequency, monetary from value_rfm where valid_to = date '9999-12-31'";

    private final BenchBank bank;
    private final FeaturesBank filled;
    private final NightStep fold;
    private final NightStep features;
    private final NightStep rfm;

    private FeaturesBench(BenchBank bank, FeaturesBank filled) {
        this.bank = bank;
        this.filled = filled;
        PlayedTransactions transactions = new PlayedTransactions(bank);
        EntityManager database = transactions.database();
        CustomerChunks chunks = new CustomerChunks(new CustomerRanges(database), transactions);
        fold = new FoldStep(new DailyActivity(database), new CalendarRepository(database), transactions);
        features = new FeaturesStep(chunks, new FeatureRows(database), new FeatureNights(database), transactions);
        rfm = new RfmStep(new RfmCut(chunks, new RfmRows(database), new RfmCounts(database), transactions));
    }

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("customers", "transactions"));
        int customers = arguments.number("customers", 1_000_000, 1000);
        int perCustomer = arguments.number("transactions", 25, 1);
        try (BenchBank bank = new BenchBank()) {
            FeaturesBank filled = new FeaturesBank(bank, customers, perCustomer);
            double filling = seconds(filled::fill);
            return new FeaturesBench(bank, filled).measure(customers, perCustomer, filling);
        }
    }

    private JsonObject measure(int customers, int perCustomer, double filling) {
        LocalDate first = FeaturesBank.FIRST_NIGHT;
        LocalDate date = first.plusDays(1);
        Parts begin = new Parts(run(fold, first), run(features, first), run(rfm, first));
        long delivered = filled.deliverANight(date);
        bank.execute("vacuum (analyze)");
        Parts night = new Parts(run(fold, date), run(features, date), run(rfm, date));
        double plain = seconds(() -> PlainFeatures.run(bank, date));
        bank.execute("create table night_features as " + FEATURES);
        bank.execute("create table night_rfm as " + RFM);
        long written = bank.number("select count(*) from value_features where valid_from = date '" + date + "'");
        bank.execute("truncate value_features, value_rfm, value_rfm_threshold, value_feature_night");
        Parts full = new Parts(0, run(features, date), run(rfm, date));
        double plainAgain = seconds(() -> PlainFeatures.run(bank, date));
        double plainMean = (plain + plainAgain) / 2;
        return Json.createObjectBuilder()
                .add("customers", customers)
                .add("transactions", (long) customers * perCustomer)
                .add("fillSeconds", rounded(filling, 1))
                .add("firstNight", begin.json())
                .add(
                        "plainSqlSeconds",
                        Json.createArrayBuilder().add(rounded(plain, 2)).add(rounded(plainAgain, 2)))
                .add("full", full.json())
                .add("fullToPlain", rounded(full.seconds() / plainMean, 3))
                .add("delivered", delivered)
                .add("written", written)
                .add("night", night.json())
                .add("timesFaster", rounded(plainMean / night.seconds(), 1))
                .add("differsFromFull", differing("night_features", FEATURES) + differing("night_rfm", RFM))
                .add("differsFromPlain", fromPlain())
                .build();
    }

    private long fromPlain() {
        return differing("(select " + PlainFeatures.COLUMNS + " from plain) p", FEATURES)
                + differing("(select customer_id, recency, frequency, monetary from plain where recency > 0) p", RFM);
    }

    private record Parts(double fold, double features, double rfm) {

        double seconds() {
            return fold + features + rfm;
        }

        JsonObjectBuilder json() {
            return Json.createObjectBuilder()
                    .add("foldSeconds", rounded(fold, 2))
                    .add("featuresSeconds", rounded(features, 2))
                    .add("rfmSeconds", rounded(rfm, 2));
        }
    }

    private double run(NightStep step, LocalDate date) {
        return seconds(() -> step.run(new BenchNight(date)));
    }

    /** Rows that only one of both has. */
    private long differing(String table, String rows) {
        String all = "select * from " + table;
        return bank.number("select count(*) from ((" + all + " except " + rows + ") union all (" + rows + " except "
                + all + ")) d");
    }
}
