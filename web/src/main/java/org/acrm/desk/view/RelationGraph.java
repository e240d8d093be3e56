package org.acrm.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.acrm.desk.entity.Party;
import org.acrm.desk.service.Network.Related;

/**
 * A customer in the middle of those who are tied to it: places in a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param nodes on an ellipse around the middle, clockwise from the top
 */
public record RelationGraph(List<Node> nodes) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 400;

    private static final int MOST = 12;
    private static final int LONGEST = 16;

    /** More lines under a name would reach into the next node. */
    private static final int TIES = 3;

    private static final double RADIUS_X = 280;
    private static final double RADIUS_Y = 140;

    /**
     * What the party is to the customer in the middle.
     *
     * @param as a name of {@code RelatedAs}
     * @param role of a contact person, or null
     * @param placeY of its line of text
     */
    public record Tied(String as, String role, String placeY) {}

    /** @param ties all there are between the two */
    public record Node(double x, double y, Party party, List<Related> ties) {

        /** As many as there is room for. */
        public List<Tied> told() {
            return IntStream.range(0, Math.min(TIES, ties.size()))
                    .mapToObj(i -> new Tied(ties.get(i).as().name(), ties.get(i).role(), place(y + 45 + 13 * i)))
                    .toList();
        }

        public int untold() {
            return ties.size() - told().size();
        }

        /** The name as far as it fits; empty for somebody out of sight. */
        public String label() {
            String name = party.name() == null ? "" : party.name();
            return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
        }

        public String placeX() {
            return place(x);
        }

        public String placeY() {
            return place(y);
        }

        public String below() {
            return place(y + 30);
        }
    }

    static RelationGraph around(List<Related> related) {
        Map<Long, List<Related>> parties = new LinkedHashMap<>();
        related.forEach(r ->
                parties.computeIfAbsent(r.party().id(), id -> new ArrayList<>()).add(r));
        List<List<Related>> shown = parties.values().stream().limit(MOST).toList();
        return new RelationGraph(IntStream.range(0, shown.size())
                .mapToObj(i -> node(shown.get(i), 2 * Math.PI * i / shown.size()))
                .toList());
    }

    private static Node node(List<Related> ties, double angle) {
        return new Node(
                WIDTH / 2.0 + RADIUS_X * Math.sin(angle),
                HEIGHT / 2.0 - 15 - RADIUS_Y * Math.cos(angle),
                ties.get(0).party(),
                List.copyOf(ties));
    }

    public String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public String middleX() {
        return place(WIDTH / 2.0);
    }

    public String middleY() {
        return place(HEIGHT / 2.0 - 15);
    }

    private static String place(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
