package org.acrm.value.view;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.acrm.value.entity.Move;
import org.acrm.value.service.Migration;

/** Flow between grades: where customers stood on the left, where they stand on the right, ribbons as wide as there are customers. */
public record FlowChart(List<Node> nodes, List<Ribbon> ribbons) implements Serializable {

    public static final int WIDTH = 560;
    public static final int HEIGHT = 300;

    private static final int TOP = 6;
    private static final int GAP = 10;
    private static final int LEFT = 48;
    private static final int RIGHT = 504;
    private static final int BAR = 8;

    /** @param labelX where its name stands, on the outer side of its bar */
    public record Node(String name, String x, String y, String height, String labelX, String labelY, boolean right)
            implements Serializable {}

    /** @param kind up, down, stay or new */
    public record Ribbon(Move move, long customers, String kind, String path) implements Serializable {}

    static FlowChart of(Migration migration) {
        List<Node> nodes = new ArrayList<>();
        double unit = unit(migration);
        Map<String, Double> left = stack(migration.before(), migration::stood, unit, nodes, false);
        Map<String, Double> right = stack(migration.after(), migration::standing, unit, nodes, true);
        List<Ribbon> ribbons = new ArrayList<>();
        for (String was : migration.before()) {
            for (String now : migration.after()) {
                long customers = migration.customers(was, now);
                if (customers > 0) {
                    double height = customers * unit;
                    ribbons.add(new Ribbon(
                            new Move(was, now),
                            customers,
                            kind(migration, new Move(was, now)),
                            path(left.get(was), right.get(now), height)));
                    left.merge(was, height, Double::sum);
                    right.merge(now, height, Double::sum);
                }
            }
        }
        return new FlowChart(nodes, ribbons);
    }

    /** Height of one customer. */
    private static double unit(Migration migration) {
        long customers = migration.before().stream().mapToLong(migration::stood).sum();
        int gaps = migration.before().size() - 1;
        return (HEIGHT - 2.0 * TOP - gaps * GAP) / Math.max(1, customers);
    }

    /** @return where the first ribbon of each name begins */
    private static Map<String, Double> stack(
            List<String> names, ToLongFunction<String> customers, double unit, List<Node> nodes, boolean right) {
        Map<String, Double> tops = new HashMap<>();
        double y = TOP;
        for (String name : names) {
            double height = customers.applyAsLong(name) * unit;
            nodes.add(new Node(
                    name,
                    place(right ? RIGHT : LEFT - BAR),
                    place(y),
                    place(Math.max(1, height)),
                    place(right ? RIGHT + BAR + 6 : LEFT - BAR - 6),
                    place(y + height / 2 + 4),
                    right));
            tops.put(name, y);
            y += height + GAP;
        }
        return tops;
    }

    private static String kind(Migration migration, Move move) {
        if (move.was().equals(Move.JOINED)) {
            return "new";
        }
        int steps = move.steps(migration.sight().by());
        return steps == 0 ? "stay" : steps > 0 ? "up" : "down";
    }

    private static String path(double from, double to, double height) {
        int middle = (LEFT + RIGHT) / 2;
        return "M" + LEFT + " " + place(from) + "C" + middle + " " + place(from) + " " + middle + " " + place(to) + " "
                + RIGHT + " " + place(to) + "V" + place(to + height) + "C" + middle + " " + place(to + height) + " "
                + middle + " " + place(from + height) + " " + LEFT + " " + place(from + height) + "Z";
    }

    private static String place(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    public String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int bar() {
        return BAR;
    }
}
