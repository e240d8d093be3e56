package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.acrm.tools.SalesLines.Kind;
import org.acrm.tools.SalesLines.Line;
import org.acrm.tools.SalesLines.Total;
import org.acrm.value.kernel.RfmScore;
import org.acrm.value.kernel.RfmThresholds;
import org.acrm.value.kernel.ShareGroups;

/** Fifths, the 125 cells and deciles of the customers of a file of invoice lines, reconciled with the file. */
final class RfmLab {

    private static final int[] TENTHS = IntStream.range(0, 10).map(i -> 1).toArray();

    /** What one customer bought: the invoices, the last day, and the amount less what was taken back. */
    private static final class Buyer {
        private final Set<String> invoices = new HashSet<>();
        private LocalDate last = LocalDate.MIN;
        private long mills;

        void take(Line line) {
            mills += line.mills();
            if (line.kind() == Kind.PURCHASE) {
                invoices.add(line.invoice());
                last = line.date().isAfter(last) ? line.date() : last;
            }
        }

        boolean bought() {
            return !invoices.isEmpty();
        }
    }

    private final SalesLines lines;
    private final List<Buyer> buyers;
    private final long[] recency;
    private final long[] frequency;
    private final long[] monetary;

    private RfmLab(SalesLines lines) {
        this.lines = lines;
        Map<String, Buyer> all = new HashMap<>();
        lines.kept().forEach(line -> all.computeIfAbsent(line.customer(), key -> new Buyer())
                .take(line));
        this.buyers = all.values().stream().filter(Buyer::bought).toList();
        this.recency = buyers.stream().mapToLong(b -> b.last.toEpochDay()).toArray();
        this.frequency = buyers.stream().mapToLong(b -> b.invoices.size()).toArray();
        this.monetary = buyers.stream().mapToLong(b -> b.mills).toArray();
        if (buyers.isEmpty()) {
            throw new RequestException("Nobody bought anything");
        }
    }

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("data"));
        if (!arguments.words().isEmpty()) {
            throw new RequestException("Not understood: " + arguments.words().get(0));
        }
        return new RfmLab(SalesLines.of(DelimitedFile.read(arguments.requiredFile("data")))).told();
    }

    private JsonObject told() {
        RfmThresholds thresholds = RfmThresholds.of(recency, frequency, monetary);
        JsonObjectBuilder treated = Json.createObjectBuilder();
        lines.totals().forEach((kind, total) -> treated.add(name(kind), told(total)));
        Total file = new Total(0, 0);
        for (Total total : lines.totals().values()) {
            file = new Total(file.rows() + total.rows(), file.mills() + total.mills());
        }
        return Json.createObjectBuilder()
                .add("task", "rfm")
                .add("file", told(file))
                .add("lines", treated)
                .add("customers", buyers.size())
                .add(
                        "amount",
                        amount(IntStream.range(0, monetary.length)
                                .mapToLong(i -> monetary[i])
                                .sum()))
                .add("onlyTakenBack", amount(onlyTakenBack()))
                .add(
                        "thresholds",
                        Json.createObjectBuilder()
                                .add("recency", borders(thresholds.recency(), day -> LocalDate.ofEpochDay(day)
                                        .toString()))
                                .add("frequency", borders(thresholds.frequency(), Long::toString))
                                .add("monetary", borders(thresholds.monetary(), mills -> amount(mills)
                                        .toString())))
                .add("cells", cells(thresholds))
                .add("deciles", deciles())
                .build();
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case REPEATED -> "repeated";
            case WITHOUT_CUSTOMER -> "withoutCustomer";
            case WITHOUT_PRICE -> "withoutPrice";
            case CANCELLATION -> "cancellation";
            case PURCHASE -> "purchase";
        };
    }

    /** Of customers without any purchase, whose cancellations belong to purchases before the file begins. */
    private long onlyTakenBack() {
        long kept = lines.kept().stream().mapToLong(Line::mills).sum();
        return kept
                - IntStream.range(0, monetary.length)
                        .mapToLong(i -> monetary[i])
                        .sum();
    }

    private static JsonObjectBuilder told(Total total) {
        return Json.createObjectBuilder().add("rows", total.rows()).add("amount", amount(total.mills()));
    }

    private static BigDecimal amount(long mills) {
        return BigDecimal.valueOf(mills, 3).setScale(2, RoundingMode.HALF_UP);
    }

    private static JsonArrayBuilder borders(ShareGroups groups, java.util.function.LongFunction<String> shown) {
        JsonArrayBuilder borders = Json.createArrayBuilder();
        groups.groups()
                .forEach(group -> borders.add(Json.createObjectBuilder()
                        .add("fifth", group.number())
                        .add("from", shown.apply(group.lowerBorder()))
                        .add("customers", group.customers())));
        return borders;
    }

    /** Those of the 125 that hold anyone, the lowest first. */
    private JsonArrayBuilder cells(RfmThresholds thresholds) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < recency.length; i++) {
            int cell = thresholds.score(recency[i], frequency[i], monetary[i]).cell();
            members.computeIfAbsent(cell, key -> new ArrayList<>()).add(i);
        }
        JsonArrayBuilder cells = Json.createArrayBuilder();
        members.values().forEach(cell -> {
            int one = cell.get(0);
            RfmScore score = thresholds.score(recency[one], frequency[one], monetary[one]);
            cells.add(Json.createObjectBuilder()
                    .add("cell", "" + score.recency() + score.frequency() + score.monetary())
                    .add("customers", cell.size())
                    .add(
                            "amount",
                            amount(cell.stream().mapToLong(i -> monetary[i]).sum())));
        });
        return cells;
    }

    /** 1 holds those who spend most. */
    private JsonArrayBuilder deciles() {
        ShareGroups tenths = ShareGroups.of(monetary, TENTHS);
        long[] amounts = new long[TENTHS.length + 1];
        for (long mills : monetary) {
            amounts[tenths.numberOf(mills)] += mills;
        }
        JsonArrayBuilder deciles = Json.createArrayBuilder();
        for (int i = tenths.groups().size() - 1; i >= 0; i--) {
            ShareGroups.Group group = tenths.groups().get(i);
            deciles.add(Json.createObjectBuilder()
                    .add("decile", TENTHS.length + 1 - group.number())
                    .add("from", amount(group.lowerBorder()))
                    .add("customers", group.customers())
                    .add("amount", amount(amounts[group.number()])));
        }
        return deciles;
    }
}
