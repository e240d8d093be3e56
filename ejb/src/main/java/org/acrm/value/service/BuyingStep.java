package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.BuyingRows;
import org.acrm.value.entity.BuyingRows.History;
import org.acrm.value.entity.BuyingRows.MeanAmount;
import org.acrm.value.entity.BuyingTime;
import org.acrm.value.entity.LtvModel;
import org.acrm.value.entity.LtvModels;
import org.acrm.value.entity.LtvModels.HeldOutWeek;
import org.acrm.value.entity.ProfitRows;
import org.acrm.value.entity.Wallets;

/**
 * Looks at all purchases and fits the models of buying to them, and measures what wallets hold, each thirty days; other nights do nothing. The fit works on the histories
 * that occur, so that a bank with ten times the customers does not take ten times as long. What the fit reads stays until the next look begins, so that a step that is cut
 * off behind its fit fits the same again.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BuyingStep implements NightStep {

    private static final int DAYS = 30;

    private final CustomerChunks chunks;
    private final BuyingRows buying;
    private final LtvModels models;
    private final ProfitRows profits;
    private final Wallets wallets;
    private final OwnTransaction transaction;

    protected BuyingStep() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BuyingStep(
            CustomerChunks chunks,
            BuyingRows buying,
            LtvModels models,
            ProfitRows profits,
            Wallets wallets,
            OwnTransaction transaction) {
        this.chunks = chunks;
        this.buying = buying;
        this.models = models;
        this.profits = profits;
        this.wallets = wallets;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.BUYING.name();
    }

    @Override
    public void run(NightContext context) {
        LocalDate date = context.businessDate();
        boolean due = transaction
                .call(() -> models.latest(date))
                .map(model -> model.fittedOn().equals(date) || model.fittedOn().isBefore(date.minusDays(DAYS - 1)))
                .orElse(true);
        if (due) {
            BuyingTime time = BuyingTime.until(date, transaction.call(() -> profits.keptSince(date)));
            if (context.checkpoint().isEmpty()) {
                transaction.run(buying::forgetWeeks);
            }
            transaction.run(() -> wallets.measure(date));
            chunks.walk(context, "value_buying", range -> buying.look(range, time));
            fit(date, time);
        }
    }

    private void fit(LocalDate date, BuyingTime time) {
        List<History> histories = transaction.call(buying::histories);
        List<History> half = transaction.call(() -> buying.halfHistories(time));
        List<MeanAmount> amounts = transaction.call(buying::amounts);
        long[] repeats = transaction.call(() -> buying.repeatsByWeek(time));
        long[] held = transaction.call(() -> models.heldAndLeft(date));
        BuyingFit fit = BuyingFit.of(histories, amounts);
        List<HeldOutWeek> weeks = BuyingForetold.weeks(half, repeats, time);
        LtvModel model = new LtvModel(
                date, time, BuyingFit.buyers(histories), fit.state(), held[0], held[1], null, fit.parameters());
        transaction.run(() -> models.keep(model, weeks));
    }
}
