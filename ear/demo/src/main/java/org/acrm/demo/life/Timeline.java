package org.acrm.demo.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.Scope;
import org.acrm.demo.bank.BusinessCalendar;

/**
 * Tells a life month by month. A month is always drawn whole from a stream of its own and then cut at the last day of
 * the delivery, so that a later delivery finds the same past.
 */
public final class Timeline {

    private Timeline() {}

    public static Life tell(Scope scope, CustomerProfile profile) {
        Accounts accounts = new Accounts(scope, profile);
        Ledger ledger = new Ledger(scope.through());
        MonthPlan month =
                switch (profile.kind()) {
                    case RETAIL -> new RetailMonth(profile, accounts);
                    case CORPORATE, INTERBANK -> new BusinessMonth(profile, accounts);
                    case PROSPECT -> null;
                };
        if (month != null) {
            tellMonths(scope, profile, accounts, ledger, month);
        }
        List<Account> opened = accounts.all().stream()
                .filter(account -> account.opened() <= scope.through())
                .toList();
        return new Life(profile, opened, ledger.bookings(), accounts.orders());
    }

    private static void tellMonths(
            Scope scope, CustomerProfile profile, Accounts accounts, Ledger ledger, MonthPlan month) {
        LocalDate first = Days.date(scope.start()).withDayOfMonth(1);
        int from = Math.max(scope.start(), profile.since());
        List<Plan> plans = new ArrayList<>();
        for (int number = 0; ; number++) {
            LocalDate begin = first.plusMonths(number);
            int firstDay = Days.of(begin);
            int lastDay = firstDay + begin.lengthOfMonth() - 1;
            if (firstDay > scope.through()) {
                return;
            }
            if (lastDay >= from) {
                Draw draw = Draw.of(scope.seed(), profile.index(), Draw.Purpose.MONTH, number);
                month.plan(firstDay, lastDay, draw, plans);
                plans.removeIf(plan -> plan.day() > profile.leaving().day());
                AccountEvents.plan(profile, accounts, firstDay, lastDay, plans);
                plans.removeIf(plan -> plan.day() < from);
                ledger.carryOut(plans);
                plans.clear();
            }
        }
    }

    /** The day of the month, moved to a day on which the bank works, but never into the next month. */
    static int businessDay(int firstDay, int lastDay, int dayOfMonth) {
        return Math.min(lastDay, BusinessCalendar.businessDay(firstDay + dayOfMonth - 1));
    }
}
