package org.acrm.tools;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code lab clusters --truth FILE}: the running bank divides its retail customers into as many clusters as groups were planted, by its own
 * features and its own clustering, which are not shown the groups; and how far the two agree. Without other {@code --variables} they are
 * those that a new segmentation begins with, and the age.
 */
final class ClustersCommand {

    private static final String VARIABLES =
            "AGE,CONTRIBUTION,ASSETS,DEBTS,PRODUCTS,ACTIVE_DAYS_365," + "PURCHASE_AMOUNT_365,SALARY_90,LOGINS_90";

    private final Rest bank;
    private final PrintStream out;

    ClustersCommand(Rest bank, PrintStream out) {
        this.bank = bank;
        this.out = out;
    }

    void run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("truth", "count", "method", "variables"));
        Map<String, String> planted = planted(DelimitedFile.read(arguments.requiredFile("truth")));
        int groups = (int) planted.values().stream().distinct().count();
        JsonObject tried = bank.get("/segment/trial?count=" + arguments.number("count", groups, 2) + "&method="
                + Rest.segment(arguments.text("method").orElse("K_MEANS")) + "&variables="
                + Rest.segment(arguments.text("variables").orElse(VARIABLES)));
        Map<String, Integer> found = new TreeMap<>();
        tried.getJsonObject("clusters").forEach((key, cluster) -> found.put(key, ((JsonNumber) cluster).intValue()));
        JsonPrinter.print(new ClustersReport(planted, found).told(tried), out);
    }

    private static Map<String, String> planted(DelimitedFile truth) {
        int customer = truth.columnOf("customer_no");
        int behaviour = truth.columnOf("behaviour");
        Map<String, String> planted = new TreeMap<>();
        truth.rows().forEach(row -> planted.put(row.get(customer), row.get(behaviour)));
        return planted;
    }
}
