package org.acrm.demo.life;

import java.time.LocalDate;
import java.util.List;
import org.acrm.demo.Days;

/** What happens to accounts by contract, whoever owns them: opening, interest, fees, loan payments, maturity, closing. */
final class AccountEvents {

    /** Interest below this many fen is carried on, not booked. */
    private static final long SMALLEST_INTEREST = 3_000;

    private AccountEvents() {}

    static void plan(CustomerProfile profile, Accounts accounts, int firstDay, int lastDay, List<Plan> plans) {
        Account current = accounts.first("CURRENT").orElseThrow();
        LocalDate month = Days.date(firstDay);
        for (Account account : accounts.all()) {
            if (account.opened() >= firstDay && account.opened() <= lastDay) {
                plans.add(opening(profile, account, current, accounts.openingFen(account)));
            }
            if (account.isOpen(firstDay)) {
                interest(account, month, firstDay, plans);
                fee(account, firstDay, lastDay, plans);
                instalment(account, current, profile, firstDay, lastDay, plans);
            }
            maturity(account, current, firstDay, lastDay, plans);
        }
        leaving(profile, accounts, current, firstDay, lastDay, plans);
    }

    private static Plan opening(CustomerProfile profile, Account account, Account current, long fen) {
        int day = account.opened();
        if (account.is("MORTGAGE")) {
            return Plan.single(
                    day, account, fen, "TRANSFER_OUT", "BRANCH", Counterparties.developer(profile.language()));
        }
        if (account.product().isDebt()) {
            return new Plan(day, account, fen, "TRANSFER_OUT", "BATCH", "", account.is("LOAN") ? current : null, -fen);
        }
        return Plan.single(day, account, fen, "DEPOSIT", profile.digital() > 0.6 ? "APP" : "BRANCH", "");
    }

    private static void interest(Account account, LocalDate month, int firstDay, List<Plan> plans) {
        boolean due = month.getMonthValue() % 3 == 0 && (account.is("CURRENT") || account.is("SAVINGS"));
        long fen =
                account.currency().toFen(account.balance()) * account.product().rateBp() / 40_000;
        if (due && fen >= SMALLEST_INTEREST) {
            plans.add(Plan.single(firstDay + 20, account, fen, "INTEREST", "BATCH", ""));
        }
    }

    private static void fee(Account account, int firstDay, int lastDay, List<Plan> plans) {
        long fee = account.product().monthlyFee();
        if (fee > 0) {
            int day = Timeline.businessDay(firstDay, lastDay, 2);
            plans.add(Plan.single(day, account, -fee, "FEE", "BATCH", ""));
        }
    }

    private static void instalment(
            Account account, Account current, CustomerProfile profile, int firstDay, int lastDay, List<Plan> plans) {
        if ((!account.is("MORTGAGE") && !account.is("LOAN")) || account.balance() >= 0) {
            return;
        }
        long owed = -account.currency().toFen(account.balance());
        long interest = owed * account.product().rateBp() / 120_000;
        long monthsLeft = Math.max(1, (account.matures() - firstDay) / 30);
        long principal = Math.max(10_000, account.currency().toFen(account.limit()) / Math.max(monthsLeft, 24));
        int day = Timeline.businessDay(firstDay, lastDay, Math.min(28, profile.payday() + 2));
        long payment = Math.min(owed, principal) + interest;
        plans.add(new Plan(
                day, current, -payment, "LOAN_PAYMENT", "BATCH", account.number(), account, payment - interest));
    }

    private static void maturity(Account account, Account current, int firstDay, int lastDay, List<Plan> plans) {
        boolean termed = account.is("TIME_DEPOSIT") || account.is("PLACEMENT");
        if (!termed || account.matures() < firstDay || account.matures() > lastDay) {
            return;
        }
        long opening = account.currency().toFen(account.balance());
        long fen = opening * account.product().rateBp() / 10_000 * (account.matures() - account.opened()) / 365;
        int day = account.matures();
        plans.add(Plan.single(day, account, fen, "INTEREST", "BATCH", ""));
        plans.add(new Plan(day, account, Plan.EVERYTHING, "TRANSFER_OUT", "BATCH", "", current, 0));
    }

    /** Money leaves on the last day; those who close do it a few days later, the others leave empty accounts behind. */
    private static void leaving(
            CustomerProfile profile, Accounts accounts, Account current, int firstDay, int lastDay, List<Plan> plans) {
        Leaving leaving = profile.leaving();
        String bank = Counterparties.otherBanks(profile.language()).get(0);
        String channel = profile.digital() > 0.4 ? "APP" : "BRANCH";
        if (leaving.day() >= firstDay && leaving.day() <= lastDay) {
            for (Account account : accounts.all()) {
                if (!account.product().isDebt() && account != current) {
                    plans.add(Plan.single(leaving.day(), account, Plan.EVERYTHING, "TRANSFER_OUT", channel, bank));
                }
            }
            long most = current.currency().toFen(current.balance()) * 9 / 10;
            plans.add(Plan.single(leaving.day(), current, -most, "TRANSFER_OUT", channel, bank));
        }
        int closing = profile.closedOn();
        if (closing >= firstDay && closing <= lastDay) {
            for (Account account : accounts.all()) {
                plans.add(Plan.single(closing, account, Plan.EVERYTHING, "TRANSFER_OUT", channel, bank));
            }
        }
    }
}
