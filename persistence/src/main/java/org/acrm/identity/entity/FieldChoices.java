package org.acrm.identity.entity;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;

/** Stewards' choices of the record that gives a field; what was chosen before is kept. */
final class FieldChoices {

    /** Choices that stood at {@code :known}. */
    static final String THEN = "(select c.field, c.record_id, c.chosen_at from identity_field_choice c"
            + " where c.chosen_at <= :known union all select y.field, y.record_id, y.chosen_at"
            + " from identity_choice_history y where y.chosen_at <= :known and y.ended_at > :known)";

    private final EntityManager database;

    FieldChoices(EntityManager database) {
        this.database = database;
    }

    void choose(long customer, GoldenField field, long record, String by, OffsetDateTime now) {
        end("c.customer_id = :customer", customer, field, now);
        database.createNativeQuery(
                        "insert into identity_field_choice (customer_id, field, record_id, chosen_by, chosen_at)"
                                + " values (:customer, :field, :record, :by, :now)")
                .setParameter("customer", customer)
                .setParameter("field", field.code())
                .setParameter("record", record)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** @return how many choices of records of the customer there were */
    int giveBack(long customer, GoldenField field, OffsetDateTime now) {
        return end(
                "c.record_id in (select r.id from customer_record r where r.customer_id = :customer)",
                customer,
                field,
                now);
    }

    private int end(String which, long customer, GoldenField field, OffsetDateTime now) {
        String chosen = " from identity_field_choice c where c.field = :field and " + which;
        database.createNativeQuery("insert into identity_choice_history (customer_id, field, record_id, chosen_by,"
                        + " chosen_at, ended_at) select c.customer_id, c.field, c.record_id, c.chosen_by, c.chosen_at,"
                        + " cast(:now as timestamp with time zone)" + chosen)
                .setParameter("customer", customer)
                .setParameter("field", field.code())
                .setParameter("now", now)
                .executeUpdate();
        return database.createNativeQuery("delete" + chosen)
                .setParameter("customer", customer)
                .setParameter("field", field.code())
                .executeUpdate();
    }
}
