package org.acrm.demo.life;

import java.util.List;
import java.util.Optional;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.bank.BusinessCalendar;
import org.acrm.demo.people.Companies;

/** A person's month: salary, shopping in an own rhythm, the card bill, cash, and what is left going elsewhere. */
final class RetailMonth implements MonthPlan {

    /** Who lives on the card pays this part of what is owed, as little as the bank takes. */
    private static final int LEAST_PART = 20;

    private final CustomerProfile profile;
    private final Accounts accounts;
    private final Account current;
    private final Optional<Account> card;
    private final long target;
    private final String employer;
    private final String nextEmployer;
    private double nextPurchase;

    RetailMonth(CustomerProfile profile, Accounts accounts) {
        this.profile = profile;
        this.accounts = accounts;
        this.current = accounts.first("CURRENT").orElseThrow();
        this.card = accounts.first("CREDIT_CARD");
        this.target =
                Math.max(30_000, Math.max(accounts.openingFen(current), profile.payroll() ? profile.income() : 0));
        Draw draw = Draw.of(profile.index(), profile.since(), Draw.Purpose.PROFILE, 1);
        String wages = Companies.employer(draw, profile.language());
        this.employer = profile.group() == Group.PENSIONER ? Counterparties.pensionFund(profile.language()) : wages;
        this.nextEmployer = Companies.employer(draw, profile.language());
    }

    @Override
    public void plan(int firstDay, int lastDay, Draw draw, List<Plan> plans) {
        double engagement = profile.engagement(Math.max(firstDay + 14, profile.since()));
        salary(firstDay, lastDay, draw, plans);
        purchases(firstDay, lastDay, draw, plans);
        cardBill(firstDay, lastDay, plans);
        balance(firstDay, lastDay, engagement, draw, plans);
        occasional(firstDay, lastDay, engagement, draw, plans);
        standingOrders(firstDay, lastDay, engagement, plans);
        largeInflow(firstDay, lastDay, plans);
    }

    private void salary(int firstDay, int lastDay, Draw draw, List<Plan> plans) {
        int day = Timeline.businessDay(firstDay, lastDay, profile.payday());
        double noise = 1 + 0.03 * draw.gaussian();
        boolean changed = day >= profile.events().jobChange();
        boolean between = changed && day < profile.events().jobChange() + 30;
        double engagement = profile.leaving().engagement(day);
        boolean paid = profile.paidHere(day) && engagement > draw.uniform() * 0.45;
        if (!paid || between) {
            return;
        }
        double level = noise * (changed ? 1.2 : 1) * (engagement < 1 ? 0.4 + 0.6 * engagement : 1);
        long fen = Math.round(profile.income() * level);
        String from = changed ? nextEmployer : employer;
        plans.add(Plan.single(day, current, fen, "SALARY", "BATCH", from));
        if (Days.date(day).getMonthValue() == 1 && draw.chance(0.7)) {
            plans.add(Plan.single(day, current, Math.round(fen * draw.uniform(0.5, 2)), "SALARY", "BATCH", from));
        }
    }

    private void purchases(int firstDay, int lastDay, Draw draw, List<Plan> plans) {
        int from = Math.max(firstDay, profile.since());
        if (nextPurchase < from) {
            nextPurchase = from + draw.uniform() * profile.cycle();
        }
        while (nextPurchase < lastDay + 1) {
            int day = (int) nextPurchase;
            if (!BusinessCalendar.isWeekend(day) && draw.chance(0.2)) {
                day = Math.min(lastDay, BusinessCalendar.saturday(day) + draw.below(2));
            }
            if (draw.chance(
                    Math.max(profile.engagement(day), day < profile.leaving().day() ? 0.05 : 0))) {
                plans.add(purchase(day, draw));
            }
            nextPurchase += profile.cycle() * draw.rhythm() / BusinessCalendar.spending(day, profile.language());
        }
    }

    private Plan purchase(int day, Draw draw) {
        long fen = Math.max(500, Math.round(draw.logNormal(profile.income() * 0.018, 0.9)));
        boolean online = draw.chance(0.3 + 0.4 * profile.digital());
        boolean baby = day >= profile.events().child() && draw.chance(0.4);
        String shop =
                baby ? Counterparties.babyShop(profile.language()) : Counterparties.shop(draw, profile.language());
        Account payer =
                card.filter(account -> account.isOpen(day) && draw.chance(0.8)).orElse(current);
        return Plan.single(day, payer, -fen, "CARD_PURCHASE", online ? "WEB" : "POS", shop);
    }

    private void cardBill(int firstDay, int lastDay, List<Plan> plans) {
        if (firstDay > profile.leaving().day()) {
            return;
        }
        card.filter(account -> account.isOpen(firstDay) && account.balance() < 0)
                .ifPresent(account -> {
                    long whole = -account.currency().toFen(account.balance());
                    long owed = profile.group() == Group.REVOLVER ? whole / LEAST_PART : whole;
                    int day = Timeline.businessDay(firstDay, lastDay, Math.min(28, profile.payday() + 3));
                    if (current.currency().toFen(current.balance()) > owed || profile.paidHere(day)) {
                        plans.add(new Plan(
                                day, current, -owed, "TRANSFER_OUT", "BATCH", account.number(), account, owed));
                    } else {
                        plans.add(Plan.single(day, account, owed, "TRANSFER_IN", "WEB", ""));
                    }
                });
    }

    /** Brings the account back towards what the customer usually keeps: surplus goes elsewhere, gaps are filled. */
    private void balance(int firstDay, int lastDay, double engagement, Draw draw, List<Plan> plans) {
        boolean fading = engagement < 1 && profile.leaving().engagement(lastDay) < 1;
        long have = current.currency().toFen(current.balance());
        long want = fading ? Math.round(target * (0.1 + 0.9 * profile.leaving().engagement(lastDay))) : target;
        int day = draw.between(firstDay, lastDay);
        double size = draw.uniform(0.6, 1.1);
        boolean acts = draw.chance(fading ? 0.7 : 0.3);
        boolean gone = day > profile.leaving().day();
        if (have > want * 5 / 4 && acts && !gone && (fading || engagement > 0.1)) {
            String channel = profile.digital() > 0.4 ? "APP" : "BRANCH";
            String bank = draw.pick(Counterparties.otherBanks(profile.language()));
            long out = Math.round((have - want) * size) / 1_000 * 1_000;
            plans.add(Plan.single(working(channel, day, lastDay), current, -out, "TRANSFER_OUT", channel, bank));
        } else if (have < want / 2 && draw.chance(0.3) && !gone && engagement > 0.5) {
            long in = Math.max(10_000, Math.round((want - have) * size) / 10_000 * 10_000);
            boolean cash = draw.chance(0.5);
            String channel = cash ? "BRANCH" : "APP";
            int when = working(channel, day, lastDay);
            plans.add(Plan.single(when, current, in, cash ? "DEPOSIT" : "TRANSFER_IN", channel, ""));
        }
        if (fading && !gone) {
            drainSavings(day, lastDay, draw, plans);
        }
    }

    private void drainSavings(int day, int lastDay, Draw draw, List<Plan> plans) {
        accounts.first("SAVINGS").filter(account -> account.isOpen(day)).ifPresent(savings -> {
            long have = savings.currency().toFen(savings.balance());
            double part = draw.uniform(0, 0.5) * profile.leaving().loudness();
            long out = Math.round(have * part) / 1_000 * 1_000;
            String bank = draw.pick(Counterparties.otherBanks(profile.language()));
            plans.add(Plan.single(working("BRANCH", day, lastDay), savings, -out, "TRANSFER_OUT", "BRANCH", bank));
        });
    }

    private void occasional(int firstDay, int lastDay, double engagement, Draw draw, List<Plan> plans) {
        double busy = Math.min(1, 20 / profile.cycle()) * engagement;
        if (draw.chance(0.06 + 0.2 * busy) && engagement > 0.1) {
            long cash = draw.between(1, 20) * 10_000L;
            plans.add(Plan.single(draw.between(firstDay, lastDay), current, -cash, "WITHDRAWAL", "ATM", ""));
        }
        if (draw.chance(0.01 * engagement)) {
            long fen = draw.between(10, 300) * 10_000L;
            String channel = profile.digital() > 0.5 ? "APP" : "BRANCH";
            plans.add(Plan.single(
                    working(channel, draw.between(firstDay, lastDay), lastDay), current, -fen, "FX", channel, "USD"));
        }
        if (draw.chance(0.012 * busy) && card.isPresent()) {
            long fen = draw.between(5, 30) * 10_000L;
            plans.add(Plan.single(draw.between(firstDay, lastDay), card.get(), -fen, "CASH_ADVANCE", "ATM", ""));
        }
    }

    private void standingOrders(int firstDay, int lastDay, double engagement, List<Plan> plans) {
        for (StandingOrder order : accounts.orders()) {
            if (engagement > 0) {
                int day = Timeline.businessDay(firstDay, lastDay, order.dayOfMonth());
                plans.add(Plan.single(day, current, -order.fen(), "TRANSFER_OUT", "BATCH", order.purpose()));
            }
        }
    }

    private void largeInflow(int firstDay, int lastDay, List<Plan> plans) {
        int day = profile.events().largeInflow();
        if (day >= firstDay && day <= lastDay && profile.engagement(day) > 0.5) {
            long fen = (profile.income() * 12 + profile.wealth()) / 10_000 * 10_000;
            String from = Counterparties.inheritance(profile.language());
            plans.add(Plan.single(working("BRANCH", day, lastDay), current, fen, "TRANSFER_IN", "BRANCH", from));
        }
    }

    private static int working(String channel, int day, int lastDay) {
        return channel.equals("BRANCH") ? Math.min(lastDay, BusinessCalendar.businessDay(day)) : day;
    }
}
