package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.GradeDefinition;
import org.acrm.value.entity.GradeRows;
import org.acrm.value.entity.GradeRows.Source;
import org.acrm.value.entity.GradeRows.Threshold;
import org.acrm.value.entity.GradeShares;
import org.acrm.value.kernel.Grade;
import org.acrm.value.kernel.GradeRule;
import org.acrm.value.kernel.GradeThresholds;
import org.acrm.value.kernel.ShareGroups.Group;

/** Grades customers by what their holdings bring the bank in a year: the best share of them is A. */
@ApplicationScoped
public class GradeCut {

    private final CustomerChunks chunks;
    private final GradeRows grades;
    private final GradeDefinition definition;
    private final CalendarRepository calendar;
    private final OwnTransaction transaction;

    protected GradeCut() {
        this(null, null, null, null, null);
    }

    @Inject
    public GradeCut(
            CustomerChunks chunks,
            GradeRows grades,
            GradeDefinition definition,
            CalendarRepository calendar,
            OwnTransaction transaction) {
        this.chunks = chunks;
        this.grades = grades;
        this.definition = definition;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    /**
     * Writes the grades of the context's date; resumes where the context says.
     *
     * @throws org.acrm.shared.entity.BusinessException when a currency has no rate on that date
     */
    void derive(NightContext context, Source source) {
        String base = transaction.call(calendar::current).baseCurrency();
        List<Threshold> thresholds = transaction.call(() -> cut(context.businessDate(), source, base));
        chunks.publish(context, "value_grade", range -> grades.publish(range, source, base, thresholds));
    }

    private List<Threshold> cut(LocalDate date, Source source, String base) {
        grades.requireRates(date, base);
        GradeThresholds thresholds = rule(definition.current()).thresholds(grades.contributions(date, source, base));
        List<Threshold> kept =
                thresholds.groups().groups().stream().map(GradeCut::threshold).toList();
        grades.keep(date, kept);
        return kept;
    }

    static GradeRule rule(GradeShares shares) {
        return new GradeRule(shares.a(), shares.b(), shares.c(), shares.d());
    }

    static Threshold threshold(Group group) {
        return new Threshold(
                Grade.values()[Grade.values().length - group.number()].name(), group.lowerBorder(), group.customers());
    }
}
