package org.acrm.identity.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.acrm.customer.entity.CorrectableField;
import org.acrm.customer.entity.Corrections;
import org.acrm.customer.entity.Corrections.Act;

/** Delivers people with all that a bank has about them, drawn by chance. */
final class RandomPeople {

    static final int PEOPLE = 7;
    static final LocalDate LAST_FOLDED = LocalDate.of(2026, 11, 10);

    private final Random chance;
    private final IdentityBank bank;
    private int number;

    RandomPeople(long seed, IdentityBank bank) {
        this.chance = new Random(seed);
        this.bank = bank;
    }

    void arrive() {
        if (chance.nextBoolean()) {
            bank.execute("insert into identity_source_rank (source, field, trust_rank, said_by, recorded_from) values"
                    + " ('CRM', '*', 1, 'test', now()), ('CORE', 'name', 0, 'test', now())");
        }
        for (String source : List.of("CORE", "CRM")) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (int i = 1; i <= PEOPLE; i++) {
                if (of(source, i)) {
                    rows.add(person(source, i));
                }
            }
            bank.deliver(IdentityBank.CUSTOMER, source, rows);
        }
        live();
        bank.fold(LAST_FOLDED);
        deliverTransactions(4);
        plantWords();
        plantWork();
    }

    /** What colleagues said and the bank read of some records: corrections, chosen fields, facts, judgements, consents taken down by hand. */
    private void plantWords() {
        for (int i = 0; i < 3; i++) {
            long record = 1 + chance.nextInt(PEOPLE);
            String act = new UUID(chance.nextLong(), chance.nextLong()).toString();
            bank.in(database -> {
                new Corrections(database)
                        .add(
                                record,
                                new Act(act, CorrectableField.OCCUPATION, "Teacher", "letter", "steward", bank.tick()));
                return null;
            });
            long chosen = 1 + chance.nextInt(PEOPLE);
            bank.in(database -> {
                new GoldenForming(database).choose(chosen, GoldenField.NAME, chosen, "steward", bank.tick());
                return null;
            });
            long read = 1 + chance.nextInt(PEOPLE);
            bank.execute(
                    "insert into fact_evidence (source, text_id, kind_id, customer_id, record_id, said_on, phrase, strength,"
                            + " passage, mark_from, mark_to, text_recorded_at, rules_version) values ('INTERACTION', "
                            + ++number
                            + ", 1, " + read + ", " + read
                            + ", date '2026-11-03', 'baby', 80, 'had a baby', 6, 10, timestamp with time"
                            + " zone '2026-11-04 00:00Z', 1); insert into fact_judgement (kind_id, customer_id, record_id, verdict,"
                            + " said_by, said_on, said_at) values (1, " + read + ", " + read
                            + ", 'CONFIRMED', 'lin', date '2026-11-05',"
                            + " timestamp with time zone '2026-11-05 00:00Z')");
            long asked = 1 + chance.nextInt(PEOPLE);
            bank.execute(
                    "insert into customer_consent (customer_id, record_id, channel, purpose, topic, given, recorded_from,"
                            + " source, said_how) values (" + asked + ", " + asked + ", 'CALL', 'MARKETING', 'CARD', "
                            + chance.nextBoolean() + ", timestamp with time zone '2026-11-06 00:00Z', 'ACRM', 'CALL')");
        }
    }

    /** What some told of other banks, and lines of the worklist, all of the same occasion. */
    private void plantWork() {
        for (int record = 1; record <= PEOPLE; record++) {
            String state = one("OPEN", "DONE", "NOT_SUITABLE");
            bank.execute(
                    "insert into desk_work_item (portfolio_id, customer_id, record_id, reason, occasion, valid_from, valid_to,"
                            + " due_on, value_minor, probability, priority, arguments, state, decision_note, version) values (1, "
                            + record
                            + ", " + record
                            + ", 'FIRST_CALL', 'FIRST', date '2026-11-20', date '9999-12-31', date '2026-11-25', 1, 0.1,"
                            + " 1, '[]', '" + state + "', " + (state.equals("OPEN") ? "null" : "'note'") + ", 0)");
            if (chance.nextBoolean() || record == 1) {
                bank.execute(
                        "insert into value_wallet_told (customer_id, record_id, told_minor, told_on, said_by, said_at) values ("
                                + record + ", " + record + ", " + chance.nextInt(900)
                                + ", date '2026-11-07', 'lin', timestamp with time zone '2026-11-07 00:00Z')");
            }
        }
    }

    /** Odd people are known to one source, even ones to the other. */
    private static boolean of(String source, int person) {
        return source.equals("CORE") == (person % 2 == 1);
    }

    private static String source(int person) {
        return person % 2 == 1 ? "CORE" : "CRM";
    }

    /** A changed state of some people, and new rows about any of them. */
    void live() {
        for (String source : List.of("CORE", "CRM")) {
            deliverHoldings(source);
            Map<String, String> tie = row("relationship_no", "R" + ++number, "kind", one("SPOUSE", "CONTACT_PERSON"));
            tie.putAll(row("from_customer_no", anyOf(source), "to_customer_no", anyOf(source)));
            bank.deliver(IdentityBank.RELATIONSHIP, source, List.of(tie));
            List<Map<String, String>> contacts = new ArrayList<>();
            List<Map<String, String>> complaints = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                contacts.add(contact(anyOf(source)));
                complaints.add(complaint(anyOf(source)));
            }
            bank.deliver(IdentityBank.INTERACTION, source, contacts);
            bank.deliver(IdentityBank.COMPLAINT, source, complaints);
        }
        deliverTransactions(15);
    }

    private Map<String, String> contact(String customer) {
        Map<String, String> row = row("interaction_no", "I" + ++number, "customer_no", customer);
        LocalDate day = LocalDate.of(2026, 11, 1).plusDays(chance.nextInt(9));
        row.putAll(row("at", day + "T10:00:00", "channel", "CALL", "kind", "INQUIRY"));
        return row;
    }

    private Map<String, String> complaint(String customer) {
        Map<String, String> row = row("complaint_no", "K" + ++number, "customer_no", customer);
        row.putAll(row("opened_on", "2026-11-03", "topic", "FEE", "status", "OPEN"));
        return row;
    }

    void change(int... people) {
        for (int person : people) {
            bank.deliver(IdentityBank.CUSTOMER, source(person), List.of(person(source(person), person)));
        }
    }

    private void deliverHoldings(String source) {
        List<Map<String, String>> holdings = new ArrayList<>();
        List<Map<String, String>> roles = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String no = "H" + i;
            holdings.add(row(
                    "holding_no",
                    no,
                    "product_code",
                    "CUR",
                    "currency",
                    one("CNY", "USD", "KRW"),
                    "balance",
                    String.valueOf(chance.nextInt(1000)),
                    "status",
                    "ACTIVE"));
            // an owner may change from one delivery to the next
            roles.add(row(
                    "role_no",
                    no + "|O" + chance.nextInt(3),
                    "holding_no",
                    no,
                    "customer_no",
                    anyOf(source),
                    "role",
                    "OWNER"));
            roles.add(row(
                    "role_no",
                    no + "|G" + chance.nextInt(3),
                    "holding_no",
                    no,
                    "customer_no",
                    anyOf(source),
                    "role",
                    "GUARANTOR"));
        }
        bank.deliver(IdentityBank.HOLDING, source, holdings);
        bank.deliver(IdentityBank.ROLE, source, roles);
    }

    private void deliverTransactions(int count) {
        for (String source : List.of("CORE", "CRM")) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                rows.add(row(
                        "transaction_no",
                        "T" + ++number,
                        "holding_no",
                        "H" + (1 + chance.nextInt(6)),
                        "booked_on",
                        LocalDate.of(2026, 10, 28).plusDays(chance.nextInt(16)).toString(),
                        "amount",
                        String.valueOf(chance.nextInt(-5000, 5000)),
                        "currency",
                        one("CNY", "USD", "KRW"),
                        "kind",
                        one("SALARY", "CARD_PURCHASE", "FEE")));
            }
            bank.deliver(IdentityBank.TRANSACTION, source, rows);
        }
    }

    private String anyOf(String source) {
        int person;
        do {
            person = 1 + chance.nextInt(PEOPLE);
        } while (!of(source, person));
        return "C" + person;
    }

    private static final Map<String, String[]> DRAWN = Map.ofEntries(
            drawn("kind", "RETAIL", "RETAIL", "PROSPECT"),
            drawn("name", "王建国", "王建國", "Wang Jianguo", "Anna Berg"),
            drawn("latin_name", "Wang Jianguo", "Anna Berg", null),
            drawn("language", "zh", "en", null),
            drawn("birth_date", "1980-02-29", "1980-03-01", null),
            drawn("sex", "M", null),
            drawn("id_number", "310101198002291234", null),
            drawn("occupation", "Engineer", "Eng.", null),
            drawn("branch_code", "HQ", "PD", null),
            drawn("portfolio_code", "P1", null),
            drawn("customer_since", "2014-03-01", "2020-01-01", null),
            drawn("closed_on", null, null, "2026-11-01"),
            drawn("mobile", "13812345678", "13912345678", null),
            drawn("email", "w@example.com", null),
            drawn("address", "中山路1号", "中山路2号", null),
            drawn("city", "上海", null),
            drawn("optin_call", "Y", "N", null),
            drawn("optin_sms", "Y", "N", null));

    private static Map.Entry<String, String[]> drawn(String field, String... values) {
        return Map.entry(field, values);
    }

    private Map<String, String> person(String source, int person) {
        Map<String, String> row = row("customer_no", "C" + person);
        new TreeMap<>(DRAWN).forEach((field, values) -> row.put(field, one(values)));
        row.put("referred_by", one(anyOf(source), null, null));
        row.put("updated_at", "2026-11-" + (10 + chance.nextInt(10)) + "T10:00:00");
        return row;
    }

    private String one(String... values) {
        return values[chance.nextInt(values.length)];
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
