package org.acrm.demo.life;

import org.acrm.demo.Draw;

/**
 * What a person needs a bank for. Amounts in fen; the groups differ in what they do, not in who they are, and each has its own middle with
 * people spread around it.
 */
public enum Group {
    /** The employer pays the salary in, and it is spent from there. */
    SALARIED(0.20, 1_200_000, 1, 38, 9, 1, new Needs(0.3, 0.03, 0.03, 0.06, 0.05)),
    /** A salary, and a home or a car that is paid off. */
    BORROWER(0.10, 1_500_000, 1.4, 38, 8, 0.9, new Needs(0.4, 0.03, 0.03, 0.15, 0.1)),
    /** Lays money by and hardly touches it. */
    SAVER(0.18, 6_000_000, 0.9, 54, 11, 0.12, new Needs(0.9, 0.85, 0.1, 0.06, 0)),
    /** Lives on the credit of the card and pays little of it back. */
    REVOLVER(0.11, 250_000, 0.9, 36, 9, 1.2, new Needs(0.1, 0, 0, 0.02, 1)),
    /** Pays everything by card, and the card in full. */
    TRANSACTOR(0.11, 900_000, 1.2, 40, 10, 2.8, new Needs(0.3, 0.03, 0.05, 0.05, 0.9)),
    /** The pension comes in each month, cash is fetched. */
    PENSIONER(0.11, 3_000_000, 0.35, 71, 5, 0.35, new Needs(0.7, 0.4, 0.03, 0.03, 0)),
    /** Little money, little amounts, everything on the telephone. */
    STUDENT(0.08, 60_000, 0.25, 21, 1.5, 1.3, new Needs(0.1, 0, 0, 0, 0)),
    /** Has the bank look after a fortune. */
    INVESTOR(0.04, 40_000_000, 2.5, 54, 10, 0.9, new Needs(0.9, 0.9, 0.95, 0.6, 0.5)),
    /** Has not come for years and has left little behind. */
    DORMANT(0.07, 40_000, 0.8, 46, 14, 0.1, new Needs(0.1, 0, 0, 0, 0));

    /** How likely somebody has a product of the kind. */
    record Needs(double savings, double deposits, double funds, double insurance, double card) {}

    private final double share;
    private final long wealth;
    private final double income;
    private final double age;
    private final double ages;
    private final double purchases;
    private final Needs needs;

    Group(double share, long wealth, double income, double age, double ages, double purchases, Needs needs) {
        this.share = share;
        this.wealth = wealth;
        this.income = income;
        this.age = age;
        this.ages = ages;
        this.purchases = purchases;
        this.needs = needs;
    }

    static Group draw(Draw draw) {
        double place = draw.uniform();
        for (Group group : values()) {
            place -= group.share;
            if (place < 0) {
                return group;
            }
        }
        return DORMANT;
    }

    /** @param fortune standard normal: how well off somebody is for the group */
    long wealth(double fortune) {
        return Math.round(wealth * Math.exp(0.75 * fortune));
    }

    /** Beside what is usual. */
    double income() {
        return income;
    }

    /** Wages or a pension come in. */
    boolean isPaid() {
        return this == SALARIED || this == BORROWER || this == PENSIONER;
    }

    /** Card purchases a month; how often one buys is spread by {@code eagerness}, standard normal. */
    double purchases(double eagerness) {
        return purchases * Math.exp(0.4 * eagerness);
    }

    /** The part of what is drawn that is left: the old and the sleepers go to the counter, the young never. */
    double digital(double drawn) {
        return switch (this) {
            case PENSIONER, DORMANT -> 0.35 * drawn;
            case SAVER -> 0.6 * drawn;
            case SALARIED, BORROWER, REVOLVER -> 0.52 + 0.48 * drawn;
            case STUDENT, TRANSACTOR -> 0.55 + 0.45 * drawn;
            case INVESTOR -> drawn;
        };
    }

    Needs needs() {
        return needs;
    }

    public double age() {
        return age;
    }

    public double ages() {
        return ages;
    }
}
