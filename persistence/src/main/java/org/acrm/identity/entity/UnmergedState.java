package org.acrm.identity.entity;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.customer.entity.CustomerHistory;

/**
 * What was believed of the customers of a merge without one another. What was believed of both together since is history of neither: it
 * goes, also from what later merges kept of it.
 */
final class UnmergedState {

    private final EntityManager database;
    private final GoldenTables tables;
    private final OffsetDateTime now;

    UnmergedState(EntityManager database, OffsetDateTime now) {
        this.database = database;
        this.tables = new GoldenTables(database);
        this.now = now;
    }

    /**
     * Makes the kept customer what it was before the merge.
     *
     * @param asItWas whether nothing has changed it since, so that its version is the former one too
     */
    GoldenState restore(CustomerMerge merge, boolean asItWas) {
        GoldenState present = tables.golden(List.of(merge.keptId())).get(merge.keptId());
        GoldenState before =
                merge.beforeImage() == null ? fromHistory(merge, present) : GoldenImage.read(merge.beforeImage());
        GoldenState restored = new GoldenState(
                before.id(),
                asItWas ? present.version() - 1 : present.version(),
                before.recordedAt(),
                before.values(),
                before.contacts());
        tables.write(List.of(restored), Map.of(present.id(), present));
        GoldenForming.resolveReferrers(tables, List.of(restored));
        tables.batch(
                "delete from customer_history where customer_id = ? and recorded_from >= ?",
                List.<Object[]>of(new Object[] {restored.id(), restored.recordedAt()}));
        tables.run("update identity_merge set before_image = null where kept_id = " + merge.keptId() + " and id >= "
                + merge.id());
        new HomeRows(database).forget(merge.keptId());
        return restored;
    }

    /** Of a merge that has no image any more, because it was made of a customer who was taken apart in the meantime. */
    private GoldenState fromHistory(CustomerMerge merge, GoldenState present) {
        String columns = Stream.concat(believed(), CustomerHistory.CONTACTS.stream())
                .map(column -> "h." + column)
                .collect(Collectors.joining(", "));
        return tables
                .list(
                        "select h.recorded_from, " + columns
                                + " from customer_history h join identity_merge m on m.id = "
                                + merge.id() + " where h.customer_id = m.kept_id and h.recorded_from < m.merged_at"
                                + " and h.recorded_to >= m.merged_at order by h.recorded_from desc",
                        row -> former(row, present))
                .stream()
                .findFirst()
                .orElse(present);
    }

    private static Stream<String> believed() {
        return CustomerHistory.COLUMNS.stream().filter(GoldenColumns.GOLDEN::containsKey);
    }

    private static GoldenState former(ResultSet row, GoldenState present) throws SQLException {
        OffsetDateTime from = row.getObject("recorded_from", OffsetDateTime.class);
        Map<String, Class<?>> types = new HashMap<>(GoldenColumns.GOLDEN);
        types.keySet().retainAll(believed().toList());
        Map<String, Object> values = new HashMap<>(GoldenColumns.read(row, types));
        Object referrer = present.values().get("referred_by_record_id");
        if (referrer != null) {
            values.put("referred_by_record_id", referrer);
        }
        Map<String, GoldenState.Contact> contacts = new HashMap<>();
        for (GoldenField field : GoldenField.values()) {
            if (field.contact() && row.getString(field.code()) != null) {
                String city = field == GoldenField.ADDRESS ? row.getString("city") : null;
                contacts.put(field.name(), new GoldenState.Contact(row.getString(field.code()), city, from));
            }
        }
        return new GoldenState(present.id(), present.version(), from, values, contacts);
    }

    /** When a customer's own records changed last after it was believed what it is; now, where nobody knows. */
    OffsetDateTime since(GoldenState believed) {
        String own = "(select r.id from customer_record r where r.customer_id = " + believed.id() + ")";
        String changes = "select r.recorded_at changed_at from customer_record r where r.customer_id = " + believed.id()
                + " union all select k.corrected_at from customer_correction k where k.record_id in " + own
                + " union all select k.ended_at from customer_correction k where k.record_id in " + own
                + " union all select c.chosen_at from identity_field_choice c where c.record_id in " + own
                + " union all select m.merged_at from identity_merge m where m.undone_at is null and m.kept_id = "
                + believed.id();
        OffsetDateTime latest = tables.list(
                        "select max(c.changed_at) latest from (" + changes + ") c",
                        row -> row.getObject("latest", OffsetDateTime.class))
                .get(0);
        boolean known = latest != null && latest.isAfter(believed.recordedAt()) && latest.isBefore(now);
        return known ? latest : now;
    }
}
