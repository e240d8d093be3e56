package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A person of two records with an unmistakable word in every text, active enough that a night works out all it can. */
final class Canary {

    private static final List<String> DAYS = List.of("2026-10-20", "2026-11-02", "2026-11-09", "2026-11-16");

    static final int BOOKINGS = DAYS.size();

    private static final String CUSTOMER_HEAD = "customer_no,kind,name,latin_name,language,birth_date,sex,id_number,"
            + "industry,occupation,branch_code,portfolio_code,customer_since,closed_on,mobile,email,address,city,"
            + "referred_by,marketing_optin_call,optin_sms,optin_email,optin_dm,updated_at\n";
    private static final String COMPLAINT_HEAD =
            "complaint_no,customer_no,opened_on,closed_on,topic,text,status,channel\n";

    private final Bank bank;
    private final String branch;

    Canary(Bank bank) {
        this.bank = bank;
        this.branch = bank.rows("select code from access_branch order by id").get(0);
    }

    /** Through the front door: a first delivery, a change, a row that is refused, and what hangs on the two records. */
    void deliver(Session operator) {
        String product = bank.rows("select code from product_product where kind = 'CURRENT' order by id")
                .get(0);
        deliver(operator, "1_customers.csv", customers("Doctor"));
        deliver(operator, "2_customers.csv", customers("Nurse").replace("KANARIEN street", "KANARIEN road"));
        deliver(operator, "3_customers.csv", customers("Nurse").replace("1984-05-05", "KANARIEN"));
        deliver(
                operator,
                "4_holdings.csv",
                "holding_no,product_code,account_no,currency,opened_on,matures_on,closed_on,balance,credit_limit,"
                        + "interest_rate,status,parent_holding_no\nKANARIEN-H1," + product
                        + ",KANARIEN-A1,CNY,2020-01-01,,,100.00,,1.5,ACTIVE,\n");
        deliver(operator, "5_holding_roles.csv", "holding_no,customer_no,role\nKANARIEN-H1,KANARIEN-C1,OWNER\n");
        deliver(
                operator,
                "6_standing_orders.csv",
                "order_no,holding_no,bank_to,account_to,amount,currency,purpose\n"
                        + "KANARIEN-O1,KANARIEN-H1,KANARIEN Bank,KANARIEN-A2,10.00,CNY,KANARIEN rent\n"
                        + "OTHER-O1," + somebodyElses() + ",Other Bank,KANARIEN-A1,10.00,CNY,KANARIEN gift\n");
        deliver(operator, "7_transactions.csv", transactions());
        deliver(
                operator,
                "8_interactions.csv",
                "interaction_no,customer_no,at,channel,kind,subject,content,disposition,campaign_code\n"
                        + "KANARIEN-I1,KANARIEN-C1,2026-11-03T09:00:00,CALL,INQUIRY,KANARIEN asked,\"KANARIEN\n"
                        + "said\",KANARIEN,\n"
                        + "KANARIEN-I2,KANARIEN-C1,2026-11-06T09:00:00,CALL,INQUIRY,KANARIEN told,"
                        + "KANARIEN has a new baby,KANARIEN,\n");
        deliver(
                operator,
                "9_complaints.csv",
                COMPLAINT_HEAD + "KANARIEN-K1,KANARIEN-C1,2026-11-04,,FEE,KANARIEN complains,OPEN,CALL\n"
                        + "KANARIEN-K2,KANARIEN-C2,2026-11-05,,FEE,KANARIEN has a new baby and was charged twice,OPEN,CALL\n");
        deliver(
                operator,
                "10_complaints.csv",
                COMPLAINT_HEAD + "KANARIEN-K1,KANARIEN-C1,2026-11-04,,FEE,KANARIEN complains again,CLOSED,CALL\n");
    }

    /** A holding whose owner pays the person. */
    private String somebodyElses() {
        return bank.rows("select h.source_key from customer_holding h where h.owner_id is not null"
                        + " and h.source = (select max(o.source) from customer_holding o where o.source_key = 'KANARIEN-H1')"
                        + " and h.source_key not like 'KANARIEN%' order by h.id fetch first 1 rows only")
                .get(0);
    }

    JsonObject deliverAgain(Session operator) {
        return Imports.delivered(operator, "demo", "again_customers.csv", bytes(customers("Doctor")));
    }

    private void deliver(Session operator, String name, String text) {
        Imports.delivered(operator, "demo", name, bytes(text));
    }

    private String customers(String occupation) {
        String day = occupation.equals("Doctor") ? "01" : "02";
        return CUSTOMER_HEAD
                + customer("KANARIEN-C1", occupation, "KANARIEN street", day)
                + customer("KANARIEN-C2", occupation, "KANARIEN lane", day);
    }

    private String customer(String number, String occupation, String address, String day) {
        return number + ",RETAIL,KANARIEN Anna,KANARIEN Latin,en,1984-05-05,F,KANARIEN-ID1,,KANARIEN " + occupation
                + "," + branch + ",,2020-01-01,,KANARIEN-0815,anna@KANARIEN.example," + address
                + ",KANARIEN City,,Y,N,,,2026-11-" + day + "T10:00:00\n";
    }

    private static String transactions() {
        StringBuilder rows = new StringBuilder(
                "transaction_no,holding_no,booked_on,amount,currency,kind,channel,counterparty,balance_after\n");
        for (int day = 0; day < BOOKINGS; day++) {
            rows.append("T-999900").append(day).append(",KANARIEN-H1,").append(DAYS.get(day));
            rows.append(",-5.00,CNY,CARD_PURCHASE,POS,KANARIEN shop,95.00\n");
        }
        return rows.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** In force, and asking for what both records say. */
    void publishASegment() throws SQLException {
        execute(
                "insert into segment_segment (code, name, kind, state, in_force, owner, saved_at, version) values"
                        + " ('CANARY', 'Since 2020', 'RULE', 'PUBLISHED', 1, 'P', now(), 0)",
                "insert into segment_version (segment_id, ordinal, name, definition, made_by, made_at, submitted_by,"
                        + " approved_by, approved_at) select id, 1, name, '{\"blocks\":[{\"effect\":\"KEEP\",\"condition\":"
                        + "{\"attribute\":\"customer_since\",\"is\":\"=\",\"value\":\"2020-01-01\"}}]}', 'P', now(), 'P', 'Q',"
                        + " now() from segment_segment where code = 'CANARY'");
    }

    /** The customer of both records. */
    String golden() {
        List<String> customers =
                bank.rows("select distinct customer_id from customer_record where source_key like 'KANARIEN-C_'");
        assertThat(customers).hasSize(1);
        return customers.get(0);
    }

    String number(String golden) {
        return bank.rows("select source_key from customer_customer where id = " + golden)
                .get(0);
    }

    /** What people write: of the merge, of a question about somebody else, of a correction and in the worklist. */
    void plantTexts(String id) throws SQLException {
        execute(
                "insert into desk_work_item (portfolio_id, customer_id, record_id, reason, occasion, valid_from, valid_to,"
                        + " due_on, value_minor, probability, priority, arguments, state, decision_note, version)"
                        + " select min(p.id), " + id + ", " + id
                        + ", 'COMPLAINT', 'KANARIEN', date '2026-11-20', date '9999-12-31',"
                        + " date '2026-11-25', 1, 0.1, 1, '[\"KANARIEN\"]', 'NOT_SUITABLE', 'KANARIEN note', 0"
                        + " from access_portfolio p",
                "insert into identity_pair (left_id, right_id, kind, weight, state, explanation, note, version)"
                        + " select min(r.id), " + id
                        + ", 'PERSON', 1, 'OPEN', '{\"name\":\"KANARIEN\"}', 'KANARIEN', 0"
                        + " from customer_record r",
                "insert into customer_correction (act, record_id, field, delivered, corrected, reason, corrected_by,"
                        + " corrected_at) values ('A', " + id + ", 'name', 'KANARIEN', 'KANARIEN', 'KANARIEN', 'P',"
                        + " now())",
                "update identity_merge set note = 'KANARIEN', undo_note = 'KANARIEN' where kept_id = " + id,
                "update identity_pair set note = 'KANARIEN' where state = 'MERGED' and (left_id = " + id
                        + " or right_id = " + id + ")");
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = bank.database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
