package org.acrm.tools;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of invoices with all the dirt of real ones, each counted where it belongs: nothing is dropped without a word.
 *
 * @param kept purchases and cancellations of known customers
 * @param totals rows and amounts of each kind of line; together they are the file
 */
record SalesLines(List<Line> kept, Map<Kind, Total> totals) {

    private static final BigDecimal MILL = BigDecimal.valueOf(1_000);

    /** What becomes of a line; the first that fits counts. */
    enum Kind {
        /** The whole line stands in the file already. */
        REPEATED,
        /** Nobody knows whose it is. */
        WITHOUT_CUSTOMER,
        /** A price of nothing or less: a gift, a sample, a correction of the books. */
        WITHOUT_PRICE,
        /** Takes a purchase back: its number begins with C, or the quantity is below zero. */
        CANCELLATION,
        PURCHASE
    }

    /** @param mills thousandths of the currency, below zero for a cancellation */
    record Line(String customer, String invoice, LocalDate date, long mills, Kind kind) {}

    record Total(long rows, long mills) {

        Total plus(long more) {
            return new Total(rows + 1, mills + more);
        }
    }

    static SalesLines of(DelimitedFile file) {
        int customer = file.columnOf("CustomerID");
        int invoice = file.columnOf("InvoiceNo");
        int date = file.columnOf("InvoiceDate");
        int quantity = file.columnOf("Quantity");
        int price = file.columnOf("UnitPrice");
        Map<Kind, Total> totals = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            totals.put(kind, new Total(0, 0));
        }
        List<Line> kept = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (List<String> row : file.rows()) {
            long each = mills(row.get(price));
            long pieces = mills(row.get(quantity)) / 1_000;
            boolean back = row.get(invoice).startsWith("C") || pieces < 0;
            Kind kind = seen.add(row) ? kind(row.get(customer), each, back) : Kind.REPEATED;
            totals.computeIfPresent(kind, (k, total) -> total.plus(each * pieces));
            if (kind == Kind.PURCHASE || kind == Kind.CANCELLATION) {
                kept.add(new Line(row.get(customer), row.get(invoice), day(row.get(date)), each * pieces, kind));
            }
        }
        return new SalesLines(kept, totals);
    }

    private static Kind kind(String customer, long price, boolean back) {
        if (customer.isEmpty()) {
            return Kind.WITHOUT_CUSTOMER;
        }
        if (price <= 0) {
            return Kind.WITHOUT_PRICE;
        }
        return back ? Kind.CANCELLATION : Kind.PURCHASE;
    }

    private static long mills(String number) {
        try {
            return new BigDecimal(number).multiply(MILL).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new RequestException("Not a number of at most three decimals: " + number);
        }
    }

    private static LocalDate day(String time) {
        try {
            return LocalDate.parse(time.substring(0, Math.min(10, time.length())));
        } catch (DateTimeException e) {
            throw new RequestException("Not a date: " + time);
        }
    }
}
