package org.acrm.feedback.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.acrm.activity.entity.AgedContacts;
import org.acrm.customer.entity.AgedData;
import org.acrm.customer.entity.RetentionClass;
import org.acrm.customer.entity.RetentionLine;
import org.acrm.customer.entity.RetentionRepository;
import org.acrm.desk.entity.DeskBank;
import org.acrm.fact.entity.AgedComplaintPassages;
import org.acrm.fact.entity.AgedContactPassages;
import org.acrm.feedback.entity.AgedComplaints;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is past its time is counted, goes, and takes nothing with it that is not. */
class RetentionIT {

    private static final LocalDate BORDER = LocalDate.of(2025, 1, 1);

    private final TestBank bank = DeskBank.open();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void textsOfContactsBeforeTheBorderGoAndTheirDayAndOutcomeStay() {
        bank.execute("delete from activity_interaction");
        for (int day = 0; day < 40; day++) {
            bank.execute(
                    "insert into activity_interaction (source, source_key, customer_id, happened_at, channel, kind,"
                            + " subject, content, disposition, recorded_at) values ('CORE', 'K" + day
                            + "', 1, timestamp '"
                            + BORDER.minusDays(20).plusDays(day) + " 00:00:00', 'CALL', 'INQUIRY', "
                            + (day % 3 == 0 ? "null" : "'S'") + ", " + (day % 2 == 0 ? "null" : "'C'")
                            + ", 'DONE', now())");
        }
        // of the 20 days before the border every sixth has neither subject nor content
        long withText = 20 - 4;
        AgedData aged = new AgedContacts();
        assertThat(due(aged)).isEqualTo(withText);
        assertThat(removed(aged)).isEqualTo((int) withText);
        assertThat(due(aged)).isZero();
        assertThat(removed(aged)).isZero();
        assertThat(texts("select count(*) from activity_interaction where disposition = 'DONE'"))
                .containsExactly("40");
        assertThat(texts("select count(*) from activity_interaction where happened_at >= date '2025-01-01' and (subject"
                        + " is not null or content is not null)"))
                .containsExactly("17");
    }

    @Test
    void ofComplaintsOnlyThoseThatWereClosedBeforeTheBorderLoseTheirText() {
        bank.execute("delete from feedback_complaint");
        complaint("OPEN", "null");
        complaint("LATE", "date '2025-01-01'");
        complaint("EARLY", "date '2024-12-31'");
        AgedData aged = new AgedComplaints();
        assertThat(due(aged)).isEqualTo(1);
        removed(aged);
        assertThat(texts("select source_key from feedback_complaint where text is null"))
                .containsExactly("EARLY");
    }

    @Test
    void wordsThatFactsQuoteGoWithTheTextTheyAreQuotedFromAndTheFactsStay() {
        bank.execute("delete from fact_evidence");
        bank.execute("delete from feedback_complaint");
        complaint("OPEN", "null");
        complaint("LATE", "date '2025-01-01'");
        complaint("EARLY", "date '2024-12-31'");
        quoted("INTERACTION", "7", "2025-01-01");
        quoted("INTERACTION", "8", "2024-12-31");
        List.of("OPEN", "LATE", "EARLY").forEach(key -> quoted("COMPLAINT", idOf(key), "2024-01-01"));
        AgedData ofContacts = new AgedContactPassages();
        AgedData ofComplaints = new AgedComplaintPassages();
        assertThat(due(ofContacts)).isEqualTo(1);
        assertThat(due(ofComplaints)).isEqualTo(1);

        assertThat(removed(ofContacts)).isEqualTo(1);
        assertThat(removed(ofComplaints)).isEqualTo(1);

        assertThat(due(ofContacts) + due(ofComplaints)).isZero();
        assertThat(texts("select source || ' ' || text_id from fact_evidence where passage = '-' and mark_to = 0"
                        + " order by 1"))
                .containsExactly("COMPLAINT " + idOf("EARLY"), "INTERACTION 8");
        assertThat(texts("select count(*) from fact_evidence where passage = 'we have a baby now'"))
                .containsExactly("3");
        assertThat(texts("select distinct phrase || ' ' || strength from fact_evidence"))
                .containsExactly("a baby 60");
    }

    private void quoted(String source, String text, String day) {
        bank.execute(
                "insert into fact_evidence (source, text_id, kind_id, customer_id, said_on, phrase, strength, passage,"
                        + " mark_from, mark_to, text_recorded_at, rules_version) select '" + source + "', " + text
                        + ", min(id), 1, date '" + day
                        + "', 'a baby', 60, 'we have a baby now', 8, 14, now(), 1 from fact_kind");
    }

    private String idOf(String complaint) {
        return texts("select id from feedback_complaint where source_key = '" + complaint + "'")
                .get(0);
    }

    @Test
    void onlyAProspectOfWhomNothingWasHeardIsPastHisTime() {
        bank.execute("update customer_customer set recorded_at = timestamp '2020-01-01 00:00:00+00'");
        bank.execute("update customer_record set recorded_at = timestamp '2020-01-01 00:00:00+00'");
        for (String table : List.of("activity_interaction", "customer_consent", "feedback_complaint")) {
            bank.execute("delete from " + table + " where customer_id = " + DeskBank.PROSPECT);
        }
        AgedData aged = new AgedProspects();
        assertThat(due(aged)).isEqualTo(1);
        becomes(aged, 0, "update customer_record set recorded_at = now() where customer_id = 5");
        becomes(aged, 1, "update customer_record set recorded_at = timestamp '2020-01-01 00:00:00+00'");
        becomes(
                aged,
                0,
                "insert into activity_interaction (source, source_key, customer_id, happened_at, channel, kind,"
                        + " recorded_at) values ('CORE', 'P', 5, timestamp '2025-01-01 00:00:00', 'CALL', 'INQUIRY', now())");
        becomes(aged, 1, "update activity_interaction set happened_at = timestamp '2024-12-31' where source_key = 'P'");
        becomes(aged, 0, "update customer_holding set owner_id = 5 where id = (select min(id) from customer_holding)");
    }

    @Test
    void aRuleThatIsSaidAnewEndsTheFormerAndForEverRemovesNothing() {
        say(12, 1);
        say(24, 2);
        assertThat(inForce()).extracting(RetentionLine::months).containsExactly(24);
        say(null, 3);
        assertThat(inForce()).isEmpty();
        List<RetentionLine> all = bank.inTransaction(em -> new RetentionRepository(em).latest());
        assertThat(all).extracting(RetentionLine::months).containsExactly(null, 24, 12);
        assertThat(all.get(1).until()).isEqualTo(all.get(0).since());
    }

    private void say(Integer months, int day) {
        OffsetDateTime now = OffsetDateTime.of(2026, 11, day, 9, 0, 0, 0, ZoneOffset.UTC);
        bank.run(em -> new RetentionRepository(em).say(RetentionClass.CONTACT_TEXTS, months, "P", now));
    }

    private List<RetentionLine> inForce() {
        return bank.inTransaction(em -> new RetentionRepository(em).inForce());
    }

    private void complaint(String key, String closed) {
        bank.execute(
                "insert into feedback_complaint (source, source_key, customer_id, opened_on, closed_on, topic, text,"
                        + " status, recorded_at, version) values ('CORE', '" + key + "', 1, date '2024-01-01', "
                        + closed
                        + ", 'FEE', 'Too high', 'CLOSED', now(), 0)");
    }

    private void becomes(AgedData aged, long persons, String sql) {
        bank.execute(sql);
        assertThat(due(aged)).as(sql).isEqualTo(persons);
    }

    private long due(AgedData aged) {
        return bank.inTransaction(em -> aged.due(em, BORDER));
    }

    private int removed(AgedData aged) {
        return bank.inTransaction(em -> aged.remove(em, BORDER));
    }

    private List<String> texts(String sql) {
        return bank.inTransaction((EntityManager em) -> {
            List<?> found = em.createNativeQuery(sql).getResultList();
            return found.stream().map(String::valueOf).toList();
        });
    }
}
