package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.GradeRows;
import org.acrm.value.entity.GradeRows.Threshold;
import org.acrm.value.kernel.Grade;
import org.acrm.value.kernel.GradeRule;
import org.acrm.value.kernel.GradeThresholds;
import org.acrm.value.kernel.ShareGroups.Group;

/** Grades customers by what their holdings bring the bank in a year: the best share of them is A. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GradeStep implements NightStep {

    /** A the best fifth, B and C three tenths each, D the rest. */
    static final GradeRule RULE = new GradeRule(20, 30, 30, 20);

    private final CustomerChunks chunks;
    private final GradeRows grades;
    private final CalendarRepository calendar;
    private final OwnTransaction transaction;

    protected GradeStep() {
        this(null, null, null, null);
    }

    @Inject
    public GradeStep(CustomerChunks chunks, GradeRows grades, CalendarRepository calendar, OwnTransaction transaction) {
        this.chunks = chunks;
        this.grades = grades;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.GRADE.name();
    }

    @Override
    public void run(NightContext context) {
        String base = transaction.call(calendar::current).baseCurrency();
        List<Threshold> thresholds = transaction.call(() -> cut(context.businessDate(), base));
        chunks.walk(context, "value_grade", range -> grades.publish(range, base, thresholds));
    }

    private List<Threshold> cut(LocalDate date, String base) {
        grades.requireRates(date, base);
        GradeThresholds thresholds = RULE.thresholds(grades.contributions(date, base));
        return thresholds.groups().groups().stream().map(GradeStep::threshold).toList();
    }

    private static Threshold threshold(Group group) {
        return new Threshold(Grade.values()[Grade.values().length - group.number()].name(), group.lowerBorder());
    }
}
