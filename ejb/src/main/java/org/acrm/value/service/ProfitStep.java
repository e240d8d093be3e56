package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.LtvSettings;
import org.acrm.value.entity.LtvSettings.Reckoned;
import org.acrm.value.entity.ProfitRows;

/** What each customer brought and cost in the last twelve whole months, so that the bank sees with whom and with what it loses money (LTV-05). */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProfitStep implements NightStep {

    private final CustomerChunks chunks;
    private final ProfitRows profits;
    private final LtvSettings settings;
    private final CalendarRepository calendar;
    private final OwnTransaction transaction;

    protected ProfitStep() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProfitStep(
            CustomerChunks chunks,
            ProfitRows profits,
            LtvSettings settings,
            CalendarRepository calendar,
            OwnTransaction transaction) {
        this.chunks = chunks;
        this.profits = profits;
        this.settings = settings;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.PROFIT.name();
    }

    @Override
    public void run(NightContext context) {
        LocalDate date = context.businessDate();
        String base = transaction.call(calendar::current).baseCurrency();
        transaction.run(() -> profits.requireRates(date, base));
        LocalDate kept = transaction.call(() -> profits.keptSince(date));
        boolean begins = context.checkpoint().isEmpty();
        Reckoned with = transaction.call(() -> settings.hold(date, begins));
        if (begins) {
            transaction.run(profits::begin);
        }
        chunks.publish(context, "value_profit", range -> profits.publish(range, base, kept, with));
        transaction.run(() -> profits.addUp(date));
    }
}
