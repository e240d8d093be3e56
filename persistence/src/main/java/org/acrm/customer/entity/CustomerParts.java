package org.acrm.customer.entity;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acrm.intake.entity.StagedColumns;
import org.acrm.intake.entity.StagedRows;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.Dialect;

/** What a delivered customer row brings beside record and customer. Works on rows whose record {@code t} was just created or changed. */
final class CustomerParts {

    private static final StagedColumns STAGED = CustomerTarget.STAGED;
    private static final Map<String, String> CONTACTS =
            ordered("MOBILE", "mobile", "EMAIL", "email", "ADDRESS", "address");
    private static final Map<String, String> CONSENTS =
            ordered("CALL", "optin_call", "SMS", "optin_sms", "EMAIL", "optin_email", "DM", "optin_dm");
    private static final String TOUCHED = " join customer_record t on t.source = :source and t.source_key = "
            + STAGED.text("customer_no") + " and t.recorded_at = cast(:now as timestamp with time zone)";

    private CustomerParts() {}

    /** Conditions under which a stored record {@code t} differs from a delivered one in something beside its row. */
    static List<String> differences() {
        List<String> conditions = new ArrayList<>();
        CONSENTS.forEach((channel, field) -> conditions.add(news(channel, field)));
        return conditions;
    }

    /** @param changed whether there may be records among them whose customer has others as well */
    static void save(EntityManager database, StagedRows chunk, boolean changed) {
        String alone = changed ? TOUCHED + " and " + GoldenRows.alone("t") : TOUCHED;
        CONTACTS.forEach((kind, field) -> saveContact(database, chunk, alone, kind, field));
        CONSENTS.forEach((channel, field) -> saveConsent(database, chunk, channel, field));
        saveTerms(database, chunk, alone);
        if (changed) {
            chunk.run(
                    database,
                    "insert into customer_unformed (customer_id) select distinct t.customer_id from intake_staged s"
                            + TOUCHED + " where " + StagedRows.RANGE + " and not (" + GoldenRows.alone("t")
                            + ") and not exists (select 1 from customer_unformed u where u.customer_id = t.customer_id)"
                            + Dialect.of(database).unlessPresent());
        }
    }

    private static void saveContact(EntityManager database, StagedRows chunk, String alone, String kind, String field) {
        String staged = STAGED.text(field);
        String city = city(field);
        chunk.run(
                database,
                "delete from customer_contact_point p where p.kind = '" + kind
                        + "' and exists (select 1 from intake_staged s" + alone + " where " + StagedRows.RANGE
                        + " and t.id = p.customer_id and " + staged + " is null)");
        chunk.run(
                database,
                "merge into customer_contact_point p using (select t.id, " + staged + " as address, " + city
                        + " as city from intake_staged s" + alone + " where " + StagedRows.RANGE + " and " + staged
                        + " is not null and case when " + storedContact(kind) + " = " + delivered(field)
                        + " then 0 else 1 end = 1) n on (p.customer_id = n.id and p.kind = '" + kind
                        + "') when matched then update set address = n.address, city = n.city, recorded_at ="
                        + " cast(:now as timestamp with time zone) when not matched then insert"
                        + " (customer_id, kind, address, city, recorded_at) values (n.id, '" + kind
                        + "', n.address, n.city, cast(:now as timestamp with time zone))");
    }

    /**
     * A delivered consent is news where the delivering system said otherwise before, or nothing. News replaces what stands, unless a
     * colleague wrote down something later here: then it is kept in the history only.
     */
    private static void saveConsent(EntityManager database, StagedRows chunk, String channel, String field) {
        chunk.run(
                database,
                "update customer_consent c set recorded_to = cast(:now as timestamp with time zone) where "
                        + replaced(channel) + " and exists (select 1 from intake_staged s" + TOUCHED + " where "
                        + StagedRows.RANGE + " and t.customer_id = c.customer_id and t.id = c.record_id and c.given <> "
                        + given(field) + " and "
                        + news(channel, field) + " and (c.source = :source or c.said_at < "
                        + STAGED.value("updated_at") + "))");
        chunk.run(
                database,
                "insert into customer_consent (customer_id, record_id, channel, purpose, given, source, said_at,"
                        + " recorded_from, recorded_to) select t.customer_id, t.id, '" + channel + "', 'MARKETING', "
                        + given(field) + ", :source, "
                        + STAGED.value("updated_at") + ", cast(:now as timestamp with time zone), case when exists"
                        + " (select 1 from customer_consent c where c.customer_id = t.customer_id and c.record_id = t.id and "
                        + standing(channel)
                        + " and c.topic = 'ALL') then cast(:now as timestamp with time zone) end from intake_staged s"
                        + TOUCHED + " where "
                        + StagedRows.RANGE + " and " + news(channel, field));
    }

    @SuppressWarnings("unchecked")
    private static void saveTerms(EntityManager database, StagedRows chunk, String alone) {
        chunk.run(
                database,
                "delete from customer_term e where exists (select 1 from intake_staged s" + alone + " where "
                        + StagedRows.RANGE + " and t.id = e.customer_id)");
        try (Stream<Object[]> named = chunk.query(
                        database,
                        "select t.id, t.source_key, t.name, t.latin_name from intake_staged s" + alone + " where "
                                + StagedRows.RANGE)
                .getResultStream()) {
            List<Object[]> customers = named.toList();
            Iterator<Object[]> terms = customers.stream()
                    .flatMap(c -> SearchTerms.of((String) c[1], (String) c[2], (String) c[3]).stream()
                            .map(term -> new Object[] {term, c[0]}))
                    .iterator();
            new BulkLoad("customer_term", List.of("term", "customer_id")).load(database, terms);
        }
    }

    /** Text and city of the stored contact point, empty where there is none. */
    private static String storedContact(String kind) {
        return "coalesce((select p.address || '|' || coalesce(p.city, '') from customer_contact_point p"
                + " where p.customer_id = t.id and p.kind = '" + kind + "'), '-')";
    }

    private static String delivered(String field) {
        String staged = STAGED.text(field);
        return "case when " + staged + " is null then '-' else " + staged + " || '|' || coalesce(" + city(field)
                + ", '') end";
    }

    private static String city(String field) {
        return field.equals("address") ? STAGED.text("city") : "cast(null as varchar(80))";
    }

    private static String standing(String channel) {
        return "c.channel = '" + channel + "' and c.purpose = 'MARKETING' and c.recorded_to is null";
    }

    /** What a delivered word ends: the general one, and with a refusal also what was allowed of single topics. */
    private static String replaced(String channel) {
        return standing(channel) + " and (c.topic = 'ALL' or c.given = cast(1 as ${bool}))";
    }

    /** The last word of the delivering system on the channel was another one. */
    private static String news(String channel, String field) {
        String ofTheSource = "%1$s.customer_id = t.customer_id and %1$s.record_id = t.id and %1$s.channel = '" + channel
                + "' and %1$s.purpose = 'MARKETING' and %1$s.topic = 'ALL' and %1$s.source = :source";
        return "(" + STAGED.text(field) + " is not null and not exists (select 1 from customer_consent w where "
                + ofTheSource.formatted("w") + " and w.given = " + given(field)
                + " and not exists (select 1 from customer_consent v where " + ofTheSource.formatted("v")
                + " and v.id > w.id)))";
    }

    private static String given(String field) {
        return "cast(case when " + STAGED.text(field) + " = 'Y' then 1 else 0 end as ${bool})";
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
