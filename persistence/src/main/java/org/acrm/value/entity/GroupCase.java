package org.acrm.value.entity;

import java.util.Comparator;
import java.util.List;

/** Says in SQL into which group a value falls, by the groups' lower borders. */
final class GroupCase {

    private GroupCase() {}

    /**
     * @param borders a value below all of them is in the lowest group
     * @param without literal for a bank in which nobody was grouped, so that nobody asks
     */
    static String of(String value, List<Border> borders, String without) {
        if (borders.isEmpty()) {
            return without;
        }
        List<Border> falling = borders.stream()
                .sorted(Comparator.comparingLong(Border::from).reversed())
                .toList();
        StringBuilder sql = new StringBuilder("case");
        for (Border border : falling.subList(0, falling.size() - 1)) {
            sql.append(" when ")
                    .append(value)
                    .append(" >= ")
                    .append(border.from())
                    .append(" then ")
                    .append(border.label());
        }
        return sql.append(" else ")
                .append(falling.get(falling.size() - 1).label())
                .append(" end")
                .toString();
    }

    /** @param label SQL literal of the group that begins here */
    record Border(long from, String label) {}
}
