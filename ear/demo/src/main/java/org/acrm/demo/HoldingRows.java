package org.acrm.demo;

import java.util.HashSet;
import java.util.Set;
import org.acrm.demo.Draw.Purpose;
import org.acrm.demo.dirt.Dirt;
import org.acrm.demo.file.Block;
import org.acrm.demo.file.DeliveredFile;
import org.acrm.demo.file.TruthFile;
import org.acrm.demo.life.Account;
import org.acrm.demo.life.Booking;
import org.acrm.demo.life.Census;
import org.acrm.demo.life.Kind;
import org.acrm.demo.life.Life;
import org.acrm.demo.life.StandingOrder;

/** Writes holdings, roles, standing orders and transactions of one customer. */
final class HoldingRows {

    private final Scope scope;
    private final Census census;
    private final Block block;

    HoldingRows(Scope scope, Census census, Block block) {
        this.scope = scope;
        this.census = census;
        this.block = block;
    }

    void write(Life life, boolean ownerKnown) {
        Set<Account> rejected = new HashSet<>();
        for (Account account : life.accounts()) {
            if (isRejected(life, account)) {
                rejected.add(account);
            }
            if (scope.delivers(account.lastChange()) || !scope.isDaily()) {
                holding(life, account);
            }
            if (scope.delivers(account.opened())) {
                roles(life, account, ownerKnown, rejected.contains(account));
            }
        }
        for (StandingOrder order : life.orders()) {
            if (scope.delivers(order.account().opened())) {
                order(life, order);
            }
        }
        for (Booking booking : life.bookings()) {
            booking(life, booking, rejected.contains(booking.account()));
        }
    }

    private Draw dirt(Life life, String key) {
        return Draw.of(scope.seed(), life.profile().index(), Purpose.ROW_DIRT, key.hashCode());
    }

    /** Current accounts stay clean: cards, deposits and orders hang on them. */
    private boolean isRejected(Life life, Account account) {
        if (account.is("CURRENT")) {
            return false;
        }
        var defect = Dirt.in(DeliveredFile.HOLDINGS, dirt(life, account.number()));
        return defect != null && defect.rejectsItsKey();
    }

    private void holding(Life life, Account account) {
        String[] row = {
            account.number(),
            account.product().name(),
            "6299" + account.number().substring(1),
            account.currency().name(),
            Days.text(account.opened()),
            Days.text(account.matures()),
            Days.text(account.closed()),
            account.currency().text(account.balance()),
            account.is("CREDIT_CARD") || account.is("TRADE")
                    ? account.currency().text(account.limit())
                    : "",
            percent(account.product().rateBp()),
            account.status(scope.through()),
            account.parent() == null ? "" : account.parent().number()
        };
        if (account.is("CURRENT")) {
            block.clean(DeliveredFile.HOLDINGS, row);
        } else {
            block.soiled(DeliveredFile.HOLDINGS, dirt(life, account.number()), account.number(), row);
        }
    }

    private static String percent(int basisPoints) {
        return basisPoints == 0 ? "" : basisPoints / 100 + "." + Days.padded(basisPoints % 100, 2);
    }

    private void roles(Life life, Account account, boolean ownerKnown, boolean rejected) {
        role(life, account, life.profile().number(), "OWNER", ownerKnown && !rejected);
        Draw draw = Draw.of(
                scope.seed(),
                life.profile().index(),
                Purpose.ACCOUNTS,
                account.number().hashCode());
        boolean shared = (account.is("CREDIT_CARD") || account.is("SAVINGS")) && draw.chance(0.05);
        boolean guaranteed = account.is("LOAN") && draw.chance(0.25);
        if ((shared || guaranteed) && life.profile().index() > 0) {
            int other = draw.below(life.profile().index());
            if (census.kind(other) == Kind.RETAIL && !Dirt.rejectsCustomer(scope.seed(), other)) {
                role(life, account, Census.number(other), shared ? "AUTHORISED_USER" : "GUARANTOR", !rejected);
            }
        }
    }

    private void role(Life life, Account account, String customer, String role, boolean known) {
        String[] row = {account.number(), customer, role};
        if (known) {
            String key = account.number() + "|" + customer;
            block.soiled(DeliveredFile.HOLDING_ROLES, dirt(life, key), key, row);
        } else {
            block.orphan(DeliveredFile.HOLDING_ROLES, row);
        }
    }

    private void order(Life life, StandingOrder order) {
        block.soiled(
                DeliveredFile.STANDING_ORDERS,
                dirt(life, order.number()),
                order.number(),
                order.number(),
                order.account().number(),
                order.bankTo(),
                order.accountTo(),
                order.account().currency().text(order.account().currency().fromFen(order.fen())),
                order.account().currency().name(),
                order.purpose());
    }

    private void booking(Life life, Booking booking, boolean rejected) {
        Draw draw = Draw.of(scope.seed(), life.profile().index(), Purpose.TRANSACTION_DIRT, booking.number());
        int late = draw.chance(0.004) ? draw.between(1, 4) : 0;
        boolean delivered = scope.delivers(booking.day() + late);
        boolean heldBack = !delivered && booking.day() + late > scope.through() && scope.delivers(booking.day());
        String number = "T" + Days.padded(life.profile().index() + 1L, 8) + Days.padded(booking.number(), 5);
        if (late > 0 && (heldBack || delivered)) {
            block.truth(TruthFile.DIRT, "transactions", number, heldBack ? "NOT_YET_DELIVERED" : "LATE");
        }
        if (!delivered) {
            return;
        }
        Account account = booking.account();
        String[] row = {
            number,
            account.number(),
            Days.text(booking.day()),
            account.currency().text(booking.amount()),
            account.currency().name(),
            booking.kind(),
            booking.channel(),
            booking.counterparty(),
            account.currency().text(booking.balanceAfter())
        };
        if (rejected) {
            block.orphan(DeliveredFile.TRANSACTIONS, row);
        } else {
            block.soiled(DeliveredFile.TRANSACTIONS, draw, number, row);
        }
    }
}
