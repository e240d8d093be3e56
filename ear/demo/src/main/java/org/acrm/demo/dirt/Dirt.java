package org.acrm.demo.dirt;

import static org.acrm.demo.dirt.Reason.BAD_CODE;
import static org.acrm.demo.dirt.Reason.BAD_DATE;
import static org.acrm.demo.dirt.Reason.BAD_NUMBER;
import static org.acrm.demo.dirt.Reason.DUPLICATE_KEY;
import static org.acrm.demo.dirt.Reason.MISSING;
import static org.acrm.demo.dirt.Reason.TOO_LONG;
import static org.acrm.demo.dirt.Reason.UNKNOWN_REFERENCE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.acrm.demo.Draw;
import org.acrm.demo.Draw.Purpose;
import org.acrm.demo.dirt.Defect.Spoiler;
import org.acrm.demo.file.DeliveredFile;
import org.acrm.demo.people.Typo;

/** The catalogue of planted defects. A row has one at most, and none that could be argued about. */
public final class Dirt {

    private static final List<String> BAD_DATES =
            List.of("2026-02-30", "2025-13-01", "2025-06-31", "31/12/2025", "0000-00-00", "2025-2-9x");
    private static final List<String> BAD_NUMBERS = List.of("12.3.4", "1O0.00", "n/a", "#REF!", "5..00");
    private static final int LONG = 1_500;

    private static final Map<DeliveredFile, List<Defect>> CATALOGUE = Map.of(
            DeliveredFile.CUSTOMERS, customers(),
            DeliveredFile.RELATIONSHIPS, relationships(),
            DeliveredFile.HOLDINGS, holdings(),
            DeliveredFile.HOLDING_ROLES, roles(),
            DeliveredFile.STANDING_ORDERS, orders(),
            DeliveredFile.TRANSACTIONS, transactions(),
            DeliveredFile.INTERACTIONS, interactions(),
            DeliveredFile.COMPLAINTS, complaints());

    private Dirt() {}

    private static List<Defect> customers() {
        DeliveredFile file = DeliveredFile.CUSTOMERS;
        return List.of(
                new Defect("MISSING_NAME", MISSING, 0.0004, set(file, "name", "")),
                new Defect("HALF_EMPTY_ROW", MISSING, 0.0003, Dirt::onlyKey),
                new Defect("IMPOSSIBLE_BIRTH_DATE", BAD_DATE, 0.0008, oneOf(file, "birth_date", BAD_DATES)),
                new Defect("UNKNOWN_KIND", BAD_CODE, 0.0004, set(file, "kind", "PRIVATE")),
                new Defect("UNKNOWN_LANGUAGE", BAD_CODE, 0.0003, set(file, "language", "xx")),
                new Defect("OVERLONG_NAME", TOO_LONG, 0.0003, tooLong(file, "name")),
                new Defect("OVERLONG_ADDRESS", TOO_LONG, 0.0002, tooLong(file, "address")),
                new Defect("UNKNOWN_BRANCH", UNKNOWN_REFERENCE, 0.0010, set(file, "branch_code", "B999")),
                new Defect("CUSTOMER_TWICE", DUPLICATE_KEY, 0.0008, (draw, row) -> {}),
                new Defect("TYPO_IN_NAME", null, 0.004, Dirt::typoInName),
                new Defect("BIRTH_DATE_1900", null, 0.002, Dirt::defaultBirthDate),
                new Defect("BROKEN_EMAIL", null, 0.004, Dirt::brokenEmail),
                new Defect("MISSING_CONTACT", null, 0.006, Dirt::noContact),
                new Defect("SPACES_AROUND_CITY", null, 0.002, Dirt::paddedCity));
    }

    private static List<Defect> relationships() {
        DeliveredFile file = DeliveredFile.RELATIONSHIPS;
        return List.of(
                new Defect("IMPOSSIBLE_DATE", BAD_DATE, 0.0010, oneOf(file, "since", BAD_DATES)),
                new Defect("UNKNOWN_KIND", BAD_CODE, 0.0015, set(file, "kind", "FRIEND")),
                new Defect(
                        "ORPHANED_RELATIONSHIP", UNKNOWN_REFERENCE, 0.0020, set(file, "to_customer_no", "C99999999")),
                new Defect("RELATIONSHIP_TWICE", DUPLICATE_KEY, 0.0010, (draw, row) -> {}));
    }

    private static List<Defect> holdings() {
        DeliveredFile file = DeliveredFile.HOLDINGS;
        return List.of(
                new Defect("MISSING_PRODUCT", MISSING, 0.0004, set(file, "product_code", "")),
                new Defect("IMPOSSIBLE_OPENING_DATE", BAD_DATE, 0.0006, oneOf(file, "opened_on", BAD_DATES)),
                new Defect("BALANCE_NOT_A_NUMBER", BAD_NUMBER, 0.0009, oneOf(file, "balance", BAD_NUMBERS)),
                new Defect("UNKNOWN_STATUS", BAD_CODE, 0.0005, set(file, "status", "OPENED")),
                new Defect("UNKNOWN_PRODUCT", UNKNOWN_REFERENCE, 0.0018, set(file, "product_code", "OLD99")),
                new Defect("HOLDING_TWICE", DUPLICATE_KEY, 0.0006, (draw, row) -> {}));
    }

    private static List<Defect> roles() {
        DeliveredFile file = DeliveredFile.HOLDING_ROLES;
        return List.of(
                new Defect("MISSING_ROLE", MISSING, 0.0002, set(file, "role", "")),
                new Defect("UNKNOWN_ROLE", BAD_CODE, 0.0003, set(file, "role", "HOLDER")),
                new Defect("ORPHANED_ROLE", UNKNOWN_REFERENCE, 0.0010, set(file, "customer_no", "C99999999")),
                new Defect("ROLE_TWICE", DUPLICATE_KEY, 0.0003, (draw, row) -> {}));
    }

    private static List<Defect> orders() {
        DeliveredFile file = DeliveredFile.STANDING_ORDERS;
        return List.of(
                new Defect("AMOUNT_NOT_A_NUMBER", BAD_NUMBER, 0.003, oneOf(file, "amount", BAD_NUMBERS)),
                new Defect("ORPHANED_ORDER", UNKNOWN_REFERENCE, 0.003, set(file, "holding_no", "H9999999999")));
    }

    private static List<Defect> transactions() {
        DeliveredFile file = DeliveredFile.TRANSACTIONS;
        return List.of(
                new Defect("MISSING_AMOUNT", MISSING, 0.0005, set(file, "amount", "")),
                new Defect("HALF_EMPTY_ROW", MISSING, 0.0002, Dirt::onlyKey),
                new Defect("IMPOSSIBLE_DATE", BAD_DATE, 0.0006, oneOf(file, "booked_on", BAD_DATES)),
                new Defect("AMOUNT_NOT_A_NUMBER", BAD_NUMBER, 0.0005, oneOf(file, "amount", BAD_NUMBERS)),
                new Defect("UNKNOWN_CHANNEL", BAD_CODE, 0.0004, set(file, "channel", "MOBILE_V2")),
                new Defect("UNKNOWN_KIND", BAD_CODE, 0.0003, set(file, "kind", "MISC")),
                new Defect("OVERLONG_COUNTERPARTY", TOO_LONG, 0.0001, tooLong(file, "counterparty")),
                new Defect("ORPHANED_TRANSACTION", UNKNOWN_REFERENCE, 0.0006, set(file, "holding_no", "H9999999999")),
                new Defect("TRANSACTION_TWICE", DUPLICATE_KEY, 0.0008, (draw, row) -> {}));
    }

    private static List<Defect> interactions() {
        DeliveredFile file = DeliveredFile.INTERACTIONS;
        return List.of(
                new Defect("IMPOSSIBLE_TIME", BAD_DATE, 0.0006, set(file, "at", "2026-02-30T25:61:00")),
                new Defect("MISSING_TIME", MISSING, 0.0003, set(file, "at", "")),
                new Defect("UNKNOWN_CHANNEL", BAD_CODE, 0.0005, set(file, "channel", "FAX")),
                new Defect("OVERLONG_SUBJECT", TOO_LONG, 0.0002, tooLong(file, "subject")),
                new Defect("ORPHANED_INTERACTION", UNKNOWN_REFERENCE, 0.0008, set(file, "customer_no", "C99999999")),
                new Defect("INTERACTION_TWICE", DUPLICATE_KEY, 0.0005, (draw, row) -> {}));
    }

    private static List<Defect> complaints() {
        DeliveredFile file = DeliveredFile.COMPLAINTS;
        return List.of(
                new Defect("IMPOSSIBLE_DATE", BAD_DATE, 0.003, oneOf(file, "opened_on", BAD_DATES)),
                new Defect("UNKNOWN_TOPIC", BAD_CODE, 0.003, set(file, "topic", "VARIOUS")),
                new Defect("ORPHANED_COMPLAINT", UNKNOWN_REFERENCE, 0.003, set(file, "customer_no", "C99999999")));
    }

    /** The defect of a row, or null for most. */
    public static Defect in(DeliveredFile file, Draw draw) {
        double place = draw.uniform();
        for (Defect defect : CATALOGUE.get(file)) {
            place -= defect.rate();
            if (place < 0) {
                return defect;
            }
        }
        return null;
    }

    public static Draw customerDraw(long seed, int index) {
        return Draw.of(seed, index, Purpose.CUSTOMER_DIRT, 0);
    }

    /** Known without generating the customer, so that others can avoid to refer to a rejected one. */
    public static boolean rejectsCustomer(long seed, int index) {
        Defect defect = in(DeliveredFile.CUSTOMERS, customerDraw(seed, index));
        return defect != null && defect.rejectsItsKey();
    }

    private static Spoiler set(DeliveredFile file, String column, String value) {
        int at = file.column(column);
        return (draw, row) -> row[at] = value;
    }

    private static Spoiler oneOf(DeliveredFile file, String column, List<String> values) {
        int at = file.column(column);
        return (draw, row) -> row[at] = draw.pick(values);
    }

    private static Spoiler tooLong(DeliveredFile file, String column) {
        int at = file.column(column);
        return (draw, row) -> {
            String unit = row[at].isEmpty() ? "text " : row[at] + " ";
            row[at] = unit.repeat(LONG / unit.length() + 1).strip();
        };
    }

    private static void onlyKey(Draw draw, String[] row) {
        Arrays.fill(row, 1, row.length, "");
    }

    private static void typoInName(Draw draw, String[] row) {
        row[2] = Typo.in(draw, row[2]);
    }

    private static void defaultBirthDate(Draw draw, String[] row) {
        row[DeliveredFile.CUSTOMERS.column("birth_date")] = "1900-01-01";
    }

    private static void brokenEmail(Draw draw, String[] row) {
        int at = DeliveredFile.CUSTOMERS.column("email");
        row[at] = row[at].isEmpty() ? "none" : row[at].replace("@", draw.chance(0.5) ? " at " : "@@");
    }

    private static void noContact(Draw draw, String[] row) {
        row[DeliveredFile.CUSTOMERS.column("mobile")] = "";
        row[DeliveredFile.CUSTOMERS.column("email")] = "";
    }

    private static void paddedCity(Draw draw, String[] row) {
        int at = DeliveredFile.CUSTOMERS.column("city");
        row[at] = " " + row[at] + "  ";
    }
}
