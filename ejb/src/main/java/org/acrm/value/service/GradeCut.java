package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.GradeBasis;
import org.acrm.value.entity.GradeBorders;
import org.acrm.value.entity.GradeDefinition;
import org.acrm.value.entity.GradeRows;
import org.acrm.value.entity.GradeRows.Source;
import org.acrm.value.entity.GradeRows.Threshold;
import org.acrm.value.entity.GradeShares;
import org.acrm.value.kernel.Grade;
import org.acrm.value.kernel.GradeRule;
import org.acrm.value.kernel.ShareGroups;
import org.acrm.value.kernel.ShareGroups.Group;

/** Grades customers as the bank has defined it: by what their holdings bring in a year, or by another measure, in shares or from an amount on. */
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
        GradeShares said = transaction.call(definition::current);
        GradeBasis basis = source == Source.BALANCES ? said.basis() : GradeBasis.CONTRIBUTION;
        List<Threshold> thresholds = transaction.call(() -> cut(context.businessDate(), source, base, said, basis));
        chunks.publish(context, "value_grade", range -> grades.publish(range, source, base, basis, thresholds));
    }

    private List<Threshold> cut(LocalDate date, Source source, String base, GradeShares said, GradeBasis basis) {
        grades.requireRates(date, base);
        List<Threshold> kept = thresholds(said, basis, grades.measures(date, source, base, basis));
        grades.keep(date, basis, kept);
        return kept;
    }

    /**
     * @param measured what the values are: borders count for those of the definition's own basis only
     * @param values one per customer
     */
    static List<Threshold> thresholds(GradeShares said, GradeBasis measured, long[] values) {
        GradeBorders borders = said.bordersOf(measured);
        ShareGroups groups = borders == null
                ? new GradeRule(said.a(), said.b(), said.c(), said.d())
                        .thresholds(values)
                        .groups()
                : ShareGroups.from(values, borders.c(), borders.b(), borders.a());
        return groups.groups().stream().map(GradeCut::threshold).toList();
    }

    private static Threshold threshold(Group group) {
        return new Threshold(
                Grade.values()[Grade.values().length - group.number()].name(), group.lowerBorder(), group.customers());
    }
}
