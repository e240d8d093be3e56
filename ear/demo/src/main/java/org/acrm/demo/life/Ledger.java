package org.acrm.demo.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Books plans in the order of days and keeps the balances, up to the last day of the delivery. */
final class Ledger {

    /** Minor units by which a repaid debt may differ after conversion; they are waived. */
    private static final long ROUNDING = 100;

    private final int through;
    private final List<Booking> bookings = new ArrayList<>();

    Ledger(int through) {
        this.through = through;
    }

    void carryOut(List<Plan> plans) {
        plans.sort(Comparator.comparingInt(Plan::day));
        for (Plan plan : plans) {
            if (plan.day() <= through) {
                carryOut(plan);
            }
        }
    }

    private void carryOut(Plan plan) {
        Account account = plan.account();
        if (plan.fen() == Plan.EVERYTHING) {
            empty(plan);
            return;
        }
        long amount = account.currency().fromFen(plan.fen());
        Account mirror = plan.mirror();
        boolean possible = amount != 0
                && account.accepts(amount, plan.day())
                && (mirror == null || (mirror.isOpen(plan.day()) && plan.day() < mirror.defaultsFrom()));
        if (possible) {
            book(plan.day(), account, amount, plan.kind(), plan.channel(), plan.counterparty());
            if (mirror != null) {
                mirrored(plan, mirror);
            }
        } else if (mirror != null
                && mirror.product().isDebt()
                && !mirror.is("CREDIT_CARD")
                && mirror.isOpen(plan.day())) {
            mirror.missPayment(plan.day());
        }
    }

    private void mirrored(Plan plan, Account mirror) {
        long amount = mirror.currency().fromFen(plan.mirrorFen());
        boolean instalment = plan.kind().equals("LOAN_PAYMENT");
        boolean last = mirror.product().isDebt() && -mirror.balance() - amount < ROUNDING;
        long part = last ? -mirror.balance() : amount;
        if (part != 0) {
            book(plan.day(), mirror, part, instalment ? "LOAN_PAYMENT" : "TRANSFER_IN", "BATCH", "");
        }
        if (last && instalment) {
            mirror.close(plan.day());
        }
    }

    private void empty(Plan plan) {
        Account account = plan.account();
        if (!account.isOpen(plan.day())) {
            return;
        }
        long rest = account.balance();
        if (rest < 0) {
            book(plan.day(), account, -rest, "TRANSFER_IN", plan.channel(), plan.counterparty());
        } else if (rest > 0) {
            book(plan.day(), account, -rest, plan.kind(), plan.channel(), plan.counterparty());
            Account mirror = plan.mirror();
            if (mirror != null && mirror.isOpen(plan.day())) {
                book(plan.day(), mirror, rest, "TRANSFER_IN", "BATCH", "");
            }
        }
        account.close(plan.day());
    }

    private void book(int day, Account account, long amount, String kind, String channel, String counterparty) {
        account.book(amount, day);
        bookings.add(
                new Booking(bookings.size() + 1, account, day, amount, kind, channel, counterparty, account.balance()));
    }

    List<Booking> bookings() {
        return bookings;
    }
}
