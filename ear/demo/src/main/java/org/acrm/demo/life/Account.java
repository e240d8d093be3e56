package org.acrm.demo.life;

import org.acrm.demo.Days;
import org.acrm.demo.bank.Currency;
import org.acrm.demo.bank.Product;

/** A holding while its life is told; balance in minor units, negative for what the customer owes. */
public final class Account {

    private final String number;
    private final Product product;
    private final Currency currency;
    private final int opened;
    private final int matures;
    private final long limit;
    private final Account parent;
    private long balance;
    private int closed = Days.NEVER;
    private int lastChange;
    private int missedPayment = -1;
    private int defaultsFrom = Days.NEVER;

    Account(String number, Product product, Currency currency, int opened, int matures, long limit, Account parent) {
        this.number = number;
        this.product = product;
        this.currency = currency;
        this.opened = opened;
        this.matures = matures;
        this.limit = limit;
        this.parent = parent;
        this.lastChange = opened;
    }

    void startWith(long minor) {
        balance = minor;
    }

    /** False when the money or the credit line does not suffice: the bank declines, nothing changes. */
    boolean accepts(long amount, int day) {
        if (closed != Days.NEVER || day < opened) {
            return false;
        }
        return product.isDebt() ? amount >= 0 || balance + amount >= -limit : amount >= 0 || balance + amount >= 0;
    }

    void book(long amount, int day) {
        balance += amount;
        lastChange = day;
    }

    void close(int day) {
        closed = day;
        lastChange = day;
    }

    /** From this day on no instalment comes any more. */
    void defaultFrom(int day) {
        defaultsFrom = day;
    }

    int defaultsFrom() {
        return defaultsFrom;
    }

    void missPayment(int day) {
        missedPayment = day;
        lastChange = day;
    }

    public boolean isOpen(int day) {
        return day >= opened && closed == Days.NEVER;
    }

    /** A loan is in arrears for two months after a payment that did not come. */
    public String status(int today) {
        if (closed != Days.NEVER) {
            return "CLOSED";
        }
        return missedPayment >= 0 && today - missedPayment < 62 ? "ARREARS" : "ACTIVE";
    }

    public boolean is(String kind) {
        return product.kind().equals(kind);
    }

    public String number() {
        return number;
    }

    public Product product() {
        return product;
    }

    public Currency currency() {
        return currency;
    }

    public int opened() {
        return opened;
    }

    public int matures() {
        return matures;
    }

    public int closed() {
        return closed;
    }

    public long limit() {
        return limit;
    }

    public long balance() {
        return balance;
    }

    public int lastChange() {
        return lastChange;
    }

    public Account parent() {
        return parent;
    }
}
