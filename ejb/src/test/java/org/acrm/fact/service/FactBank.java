package org.acrm.fact.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.acrm.customer.entity.CustomerRanges;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.fact.entity.EvidenceRows;
import org.acrm.fact.entity.FactKindCounts;
import org.acrm.fact.entity.FactRows;
import org.acrm.fact.entity.FactRuleRepository;
import org.acrm.fact.entity.SaidTexts;
import org.acrm.intake.entity.ImportsUnderWay;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;

/** A bank with three customers, the rules that ship, and the step that reads their texts, in chunks of three texts. */
final class FactBank implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");

    final TestBank bank = TestBank.open();
    final FactRuleRepository rules;
    final FactInference inference;
    private final FactStep step;
    private final BankTransactions transactions;
    private long texts;
    private Instant now = NOW;

    FactBank() {
        transactions = new BankTransactions(bank);
        var database = transactions.database();
        rules = new FactRuleRepository(database);
        inference = new FactInference(new FactRows(database), rules);
        TextReading reading = new TextReading(
                new PhraseRules(rules),
                new SaidTexts(database),
                new EvidenceRows(database),
                new ImportsUnderWay(database),
                transactions,
                new Hand(ZoneOffset.UTC),
                3);
        CustomerChunks chunks = new CustomerChunks(new CustomerRanges(database), transactions);
        step = new FactStep(reading, inference, new FactKindCounts(database), chunks, transactions);
        for (int id = 1; id <= 3; id++) {
            bank.execute("insert into customer_customer (id, source, source_key, kind, name, recorded_at, version)"
                    + " values (" + id + ", 'T', 'C" + id + "', 'RETAIL', 'x', now(), 0)");
            bank.execute("insert into customer_record (id, source, source_key, customer_id, kind, name, recorded_at,"
                    + " version) values (" + id + ", 'T', 'C" + id + "', " + id + ", 'RETAIL', 'x', now(), 0)");
        }
    }

    /** @return id of the text */
    long said(long customer, LocalDate day, String words) {
        return said(customer, day, words, NOW.minusSeconds(7200));
    }

    long said(long customer, LocalDate day, String words, Instant recordedAt) {
        texts++;
        bank.execute("insert into activity_interaction (id, source, source_key, customer_id, record_id, happened_at,"
                + " channel, kind, content, recorded_at) values (" + texts + ", 'T', 'I" + texts + "', " + customer
                + ", " + customer + ", timestamp '" + day + " 10:00', 'BRANCH', 'MEETING', '"
                + words.replace("'", "''") + "', timestamp with time zone '" + recordedAt + "')");
        return texts;
    }

    void complaint(long customer, LocalDate day, String words) {
        texts++;
        bank.execute("insert into feedback_complaint (id, source, source_key, customer_id, record_id, opened_on, topic,"
                + " text, status, recorded_at, version) values (" + texts + ", 'T', 'K" + texts + "', " + customer
                + ", "
                + customer + ", date '" + day + "', 'SERVICE', '" + words + "', 'OPEN', timestamp with time zone '"
                + NOW.minusSeconds(7200) + "', 0)");
    }

    /** @return id of the delivery, which goes on */
    long importSince(Instant begun) {
        bank.execute(
                "insert into intake_batch (profile_code, profile_version, state, requested_by, requested_at, started_at,"
                        + " version) values ('P', 0, 'RUNNING', 'o', now(), timestamp with time zone '" + begun
                        + "', 0)");
        return Long.parseLong(
                rows("select cast(max(id) as varchar) from intake_batch").get(0));
    }

    void importEnds(long batch) {
        bank.execute("update intake_batch set state = 'FINISHED', finished_at = timestamp with time zone '" + now
                + "' where id = " + batch);
    }

    void at(Instant time) {
        now = time;
    }

    /** @return texts and customers that the step says it has done */
    long night(LocalDate date) {
        return night(date, Integer.MAX_VALUE, null).done;
    }

    /** Runs the step up to the given number of reports, then it is cut off. */
    Reported night(LocalDate date, int reports, String checkpoint) {
        Reported reported = new Reported(date, reports, checkpoint);
        try {
            step.run(reported);
        } catch (CutOff e) {
            // as a server that goes down
        }
        return reported;
    }

    EntityManager database() {
        return transactions.database();
    }

    void inTransaction(Runnable work) {
        transactions.run(work);
    }

    List<String> rows(String sql) {
        return bank
                .inTransaction(database ->
                        database.createNativeQuery(sql, String.class).getResultList())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    List<String> facts(LocalDate date) {
        return rows(
                "select c.source_key || ' ' || k.code || ' ' || f.state || ' ' || f.confidence || ' ' || f.texts from"
                        + " fact_inferred f join customer_customer c on c.id = f.customer_id join fact_kind k on k.id = f.kind_id"
                        + " where f.valid_from <= date '" + date + "' and f.valid_to > date '" + date + "' order by 1");
    }

    static OffsetDateTime now() {
        return OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC);
    }

    @Override
    public void close() {
        bank.close();
    }

    private final class Hand extends Clock {

        private final ZoneId zone;

        Hand(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Hand(other);
        }
    }

    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class Reported implements NightContext {

        private final LocalDate date;
        private int left;
        String checkpoint;
        long done;

        private Reported(LocalDate date, int reports, String checkpoint) {
            this.date = date;
            this.left = reports;
            this.checkpoint = checkpoint;
        }

        @Override
        public LocalDate businessDate() {
            return date;
        }

        @Override
        public Optional<String> checkpoint() {
            return Optional.ofNullable(checkpoint);
        }

        @Override
        public void progress(long doneRows, Long totalRows, String place) {
            checkpoint = place;
            done = doneRows;
            if (--left <= 0) {
                throw new CutOff();
            }
        }

        @Override
        public void rejected(long rows) {
            throw new AssertionError("nothing is rejected");
        }
    }
}
