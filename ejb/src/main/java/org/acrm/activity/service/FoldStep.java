package org.acrm.activity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acrm.activity.entity.DailyActivity;
import org.acrm.activity.entity.DailyActivity.Folded;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.entity.Period;
import org.acrm.shared.service.OwnTransaction;

/**
 * Folds the days that changed, one transaction a month, which is a partition of the transactions. What is folded is no longer open, so a
 * step that was cut off finds what is left.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FoldStep implements NightStep {

    private final DailyActivity activity;
    private final CalendarRepository calendar;
    private final OwnTransaction transaction;

    protected FoldStep() {
        this(null, null, null);
    }

    @Inject
    public FoldStep(DailyActivity activity, CalendarRepository calendar, OwnTransaction transaction) {
        this.activity = activity;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.FOLD.name();
    }

    @Override
    public void run(NightContext context) {
        String base = transaction.call(calendar::current).baseCurrency();
        long[] sums = sums(context.checkpoint().orElse("0:0"));
        List<Period> months = periods(transaction.call(() -> activity.openDays(context.businessDate())));
        transaction.run(() -> activity.refreshStatistics());
        for (Period days : months) {
            Folded folded = transaction.call(() -> activity.fold(days, base));
            sums[0] += folded.transactions();
            sums[1] += folded.ownerless();
            context.rejected(sums[1]);
            context.progress(sums[0], null, sums[0] + ":" + sums[1]);
        }
        transaction.run(() -> activity.refreshStatistics(sums[0]));
    }

    /** Each month's first to last open day. */
    static List<Period> periods(List<LocalDate> days) {
        Map<YearMonth, List<LocalDate>> months =
                days.stream().collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()));
        return months.values().stream()
                .map(month ->
                        new Period(month.get(0), month.get(month.size() - 1).plusDays(1)))
                .toList();
    }

    private static long[] sums(String checkpoint) {
        String[] parts = checkpoint.split(":");
        return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
    }
}
