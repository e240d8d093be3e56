package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.BuyingRows;
import org.acrm.value.entity.BuyingRows.History;
import org.acrm.value.entity.GradeBasis;
import org.acrm.value.entity.GradeDefinition;
import org.acrm.value.entity.GradeRows.Threshold;
import org.acrm.value.entity.LtvModel;
import org.acrm.value.entity.LtvModels;
import org.acrm.value.entity.LtvModels.HistoryWorth;
import org.acrm.value.entity.LtvRows;
import org.acrm.value.entity.LtvRows.Reckoning;
import org.acrm.value.entity.LtvSetting;
import org.acrm.value.entity.LtvSettings;
import org.acrm.value.kernel.BgNbd;
import org.acrm.value.kernel.PresentValue;

/** Lifetime value of each customer by the weights that held when the night began, and its grade by the shares that the bank has set (LTV-01, LTV-03). */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LtvStep implements NightStep {

    private static final double BP = 10_000;
    private static final int DIGITS = 8;

    private final CustomerChunks chunks;
    private final LtvRows values;
    private final LtvModels models;
    private final LtvSettings settings;
    private final BuyingRows buying;
    private final GradeDefinition definition;
    private final OwnTransaction transaction;

    protected LtvStep() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LtvStep(
            CustomerChunks chunks,
            LtvRows values,
            LtvModels models,
            LtvSettings settings,
            BuyingRows buying,
            GradeDefinition definition,
            OwnTransaction transaction) {
        this.chunks = chunks;
        this.values = values;
        this.models = models;
        this.settings = settings;
        this.buying = buying;
        this.definition = definition;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.LTV.name();
    }

    @Override
    public void run(NightContext context) {
        LocalDate date = context.businessDate();
        LtvSetting setting = transaction.call(() -> settings.hold(date, false)).setting();
        LtvModel model = transaction.call(() -> models.latest(date)).orElse(null);
        PresentValue future = new PresentValue(setting.discountBp() / BP, setting.horizonMonths());
        if (model != null && model.fitted() && !setting.id().equals(model.settingId())) {
            foretell(model, setting, future);
        }
        double leaving = model == null ? 0 : model.leaving();
        BigDecimal year = BigDecimal.valueOf(future.ofAYear(leaving)).setScale(DIGITS, RoundingMode.HALF_UP);
        Reckoning reckoning = new Reckoning(setting, year, model);
        List<Threshold> thresholds = transaction.call(() -> cut(values.totals(date, reckoning)));
        chunks.publish(context, "value_ltv", range -> values.publish(range, reckoning, thresholds));
        transaction.run(() -> values.addUp(date));
    }

    private void foretell(LtvModel model, LtvSetting setting, PresentValue future) {
        BgNbd times =
                BgNbd.of(model.parameter("r"), model.parameter("alpha"), model.parameter("a"), model.parameter("b"));
        List<HistoryWorth> classes = transaction.call(buying::histories).stream()
                .map(history -> worth(history, times, future))
                .toList();
        transaction.run(() -> models.keepClasses(model.fittedOn(), setting.id(), classes));
    }

    private static HistoryWorth worth(History h, BgNbd times, PresentValue future) {
        double coming = times.expected(h.repeats(), h.last(), h.watched(), PresentValue.WEEKS_A_YEAR);
        double discounted = future.ofPurchases(times, h.repeats(), h.last(), h.watched());
        double alive = times.alive(h.repeats(), h.last(), h.watched());
        return new HistoryWorth(
                h.repeats(), h.last(), h.watched(), rounded(alive, 4), rounded(coming, 2), rounded(discounted, 4));
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }

    private List<Threshold> cut(long[] totals) {
        return GradeCut.thresholds(definition.current(), GradeBasis.LIFETIME, totals);
    }
}
