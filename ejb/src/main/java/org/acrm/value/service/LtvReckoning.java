package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.LtvSetting;
import org.acrm.value.entity.LtvSettings;
import org.acrm.value.entity.UnitCost;
import org.acrm.value.entity.UnitCost.Area;

/** How the bank reckons: weights, discount and costs of units. What is said counts from the next night on. */
@Stateless
@RolesAllowed("VALUE_READ")
public class LtvReckoning {

    @Inject
    private LtvSettings settings;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The latest first. */
    public List<LtvSetting> history() {
        return settings.history();
    }

    public List<UnitCost> costs() {
        return settings.costs(calendar.current().baseCurrency());
    }

    /** @param said its id, author and time are set here */
    @RolesAllowed("VALUE_EDIT")
    public void say(LtvSetting said) {
        settings.add(said.by(user.pseudonym(), clock.instant()));
        audit.record(
                "LTV_SETTING_SET",
                "LTV_SETTING",
                null,
                said.historicPercent() + "/" + said.currentPercent() + "/" + said.potentialPercent() + " %, "
                        + said.discountBp() + " bp, " + said.horizonMonths() + " months, " + said.purchaseMarginBp()
                        + " bp");
    }

    /** @param cost in major units of the base currency */
    @RolesAllowed("VALUE_EDIT")
    public void setCost(Area area, String code, BigDecimal cost) {
        int digits = Money.digits(calendar.current().baseCurrency());
        long minor =
                cost.movePointRight(digits).setScale(0, RoundingMode.HALF_UP).longValueExact();
        settings.setCost(area, code, minor, user.pseudonym(), clock.instant());
        audit.record("UNIT_COST_SET", "UNIT_COST", null, area + " " + code + " " + minor);
    }
}
