package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.acrm.intake.entity.StagedRows;
import org.acrm.shared.entity.ResultRow;

/**
 * Values that colleagues put right. A correction remembers the word of the source that it corrects; whatever else of the record a delivery
 * changes, the correction is put in place again, until the source says another word for that field: then the source counts. Whoever forms
 * golden records from several records reads the corrected values of each.
 */
@ApplicationScoped
public class Corrections {

    private static final String NOW = "cast(:now as timestamp with time zone)";
    private static final String TOUCHED = "t.recorded_at = " + NOW;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected Corrections() {}

    public Corrections(EntityManager database) {
        this.database = database;
    }

    /** Who puts what right, and why. */
    public record Act(String act, CorrectableField field, String value, String reason, String by, OffsetDateTime at) {}

    public void add(long customer, Act act) {
        CustomerRecords.reading(database);
        run(
                "update customer_correction set ended_at = " + NOW + ", end_reason = 'REPLACED' where field = :field"
                        + " and ended_at is null and record_id in (select r.id from customer_record r where r.customer_id = :customer)",
                query -> named(query, customer, act));
        run(
                "insert into customer_correction (act, record_id, field, delivered, corrected, reason, corrected_by,"
                        + " corrected_at) select :act, r.id, :field, "
                        + act.field().text("r." + act.field().column()) + ", :corrected, :reason, :by, " + NOW
                        + " from customer_record r where r.customer_id = :customer",
                query -> named(query, customer, act)
                        .setParameter("act", act.act())
                        .setParameter("corrected", act.value())
                        .setParameter("reason", act.reason())
                        .setParameter("by", act.by()));
        keepFormer(customer, act.at());
        run(inPlace(act.field(), "t.customer_id = :customer"), query -> query.setParameter("customer", customer));
    }

    /**
     * The source's word counts again: of a customer of one record at once, of one of several as soon as the golden record is formed again.
     *
     * @return whether there was a correction to withdraw
     */
    public boolean withdraw(long customer, CorrectableField field, OffsetDateTime at) {
        CustomerRecords.reading(database);
        String ofCustomer = "record_id in (select r.id from customer_record r where r.customer_id = :customer)";
        int ended = database.createNativeQuery("update customer_correction set ended_at = " + NOW
                        + ", end_reason = 'WITHDRAWN' where field = :field and ended_at is null and " + ofCustomer)
                .setParameter("now", at)
                .setParameter("field", field.name())
                .setParameter("customer", customer)
                .executeUpdate();
        Object records = database.createNativeQuery(
                        "select count(*) from customer_record r where r.customer_id = :customer")
                .setParameter("customer", customer)
                .getSingleResult();
        if (ended > 0 && ((Number) records).intValue() > 1) {
            run(
                    "insert into customer_unformed (customer_id) select c.id from customer_customer c where c.id = :customer"
                            + " and not exists (select 1 from customer_unformed u where u.customer_id = c.id)",
                    query -> query.setParameter("customer", customer));
        } else if (ended > 0) {
            giveBack(customer, field, at);
        }
        return ended > 0;
    }

    private void giveBack(long customer, CorrectableField field, OffsetDateTime at) {
        String delivered = "(select r." + field.column() + " from customer_record r where r.customer_id = :customer)";
        keepFormer(customer, at);
        if (field.contact()) {
            String point = " customer_contact_point where customer_id = :customer and kind = '" + field + "'";
            run(
                    "delete from" + point + " and " + delivered + " is null",
                    query -> query.setParameter("customer", customer));
            run(
                    "update customer_contact_point set address = " + delivered + ", recorded_at = " + NOW
                            + " where customer_id = :customer and kind = '" + field + "'",
                    query -> query.setParameter("customer", customer).setParameter("now", at));
        } else {
            run(
                    "update customer_customer set " + field.column() + " = " + delivered + " where id = :customer",
                    query -> query.setParameter("customer", customer));
        }
    }

    private void keepFormer(long customer, OffsetDateTime at) {
        run(CustomerHistory.keep("g.id = :customer"), query -> query.setParameter("customer", customer)
                .setParameter("now", at));
        run(
                "update customer_customer set recorded_at = " + NOW + ", version = version + 1 where id = :customer",
                query -> query.setParameter("customer", customer).setParameter("now", at));
    }

    private static Query named(Query query, long customer, Act act) {
        return query.setParameter("now", act.at())
                .setParameter("field", act.field().name())
                .setParameter("customer", customer);
    }

    private void run(String sql, UnaryOperator<Query> parameters) {
        parameters.apply(database.createNativeQuery(sql)).executeUpdate();
    }

    /** Each field in its order, with the value that counts now. */
    public List<CorrectionLine> of(long customer) {
        return Arrays.stream(CorrectableField.values())
                .map(field -> line(customer, field))
                .toList();
    }

    private CorrectionLine line(long customer, CorrectableField field) {
        String value = field.contact()
                ? "(select p.address from customer_contact_point p where p.customer_id = c.id and p.kind = '" + field
                        + "')"
                : field.text("c." + field.column());
        String sql = "select " + value + " as value_now, k.corrected_at, k.reason from customer_customer c"
                + " left join (select t.customer_id, max(w.corrected_at) corrected_at, max(w.reason) reason"
                + " from customer_correction w join customer_record t on t.id = w.record_id where w.ended_at is null"
                + " and w.field = '" + field + "' and t.customer_id = :customer group by t.customer_id) k"
                + " on k.customer_id = c.id where c.id = :customer";
        ResultRow row = new ResultRow((Tuple) database.createNativeQuery(sql, Tuple.class)
                .setParameter("customer", customer)
                .getSingleResult());
        return new CorrectionLine(field, row.text("value_now"), row.instant("corrected_at"), row.text("reason"));
    }

    /** SQL of the records in which something stands corrected: {@code record_id}, {@code corrected_at}, and each field by its column. */
    public static String byRecord() {
        String fields = Arrays.stream(CorrectableField.values())
                .map(field -> "max(case when w.field = '" + field + "' then " + field.value("w.corrected") + " end) "
                        + field.column())
                .collect(Collectors.joining(", "));
        return "select w.record_id, max(w.corrected_at) corrected_at, " + fields
                + " from customer_correction w where w.ended_at is null group by w.record_id";
    }

    /** After the records of a chunk were written: ends corrections of words that are no longer said, and puts the others in place again. */
    static void follow(EntityManager database, StagedRows chunk) {
        Object standing = database.createNativeQuery("select count(*) from (select k.id from customer_correction k"
                        + " where k.ended_at is null fetch first 1 rows only) s")
                .getSingleResult();
        if (((Number) standing).intValue() == 0) {
            return;
        }
        String otherWords = Arrays.stream(CorrectableField.values())
                .map(field -> "(k.field = '" + field + "' and coalesce(" + field.text("t." + field.column())
                        + ", '-') <> coalesce(k.delivered, '-'))")
                .collect(Collectors.joining(" or "));
        chunk.run(
                database,
                "update customer_correction set ended_at = " + NOW
                        + ", end_reason = 'SUPERSEDED' where ended_at is null"
                        + " and act in (select k.act from customer_correction k join customer_record t on t.id = k.record_id"
                        + " where k.ended_at is null and " + TOUCHED + " and (" + otherWords + "))");
        for (CorrectableField field : CorrectableField.values()) {
            chunk.run(database, inPlace(field, TOUCHED + " and " + GoldenRows.alone("t")));
        }
    }

    /** SQL that puts the latest standing correction of customers in place. @param records condition on record {@code t} */
    private static String inPlace(CorrectableField field, String records) {
        String latest = "select t.customer_id as id, max(k.corrected) as corrected, max(k.corrected_at) as corrected_at"
                + " from customer_correction k join customer_record t on t.id = k.record_id where k.ended_at is null"
                + " and k.field = '" + field + "' and " + records + " and k.corrected_at = (select max(m.corrected_at)"
                + " from customer_correction m join customer_record s on s.id = m.record_id where m.ended_at is null"
                + " and m.field = k.field and s.customer_id = t.customer_id) group by t.customer_id";
        return field.contact()
                ? "merge into customer_contact_point p using (" + latest + ") n on (p.customer_id = n.id and p.kind = '"
                        + field + "') when matched then update set address = n.corrected, recorded_at = n.corrected_at"
                        + " when not matched then insert (customer_id, kind, address, recorded_at) values (n.id, '"
                        + field + "', n.corrected, n.corrected_at)"
                : "merge into customer_customer g using (" + latest
                        + ") n on (g.id = n.id) when matched then update set " + field.column() + " = "
                        + field.value("n.corrected");
    }
}
