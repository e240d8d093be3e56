package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.GradeRows.Source;
import org.acrm.value.entity.JoinYearRows;
import org.acrm.value.entity.RfmCells;

/** What customers bring in a year and the grade that follows; then the RFM cells with what they bring, and what those bring who joined in each year. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GradeStep implements NightStep {

    private final GradeCut cut;
    private final RfmCells cells;
    private final JoinYearRows years;
    private final OwnTransaction transaction;

    protected GradeStep() {
        this(null, null, null, null);
    }

    @Inject
    public GradeStep(GradeCut cut, RfmCells cells, JoinYearRows years, OwnTransaction transaction) {
        this.cut = cut;
        this.cells = cells;
        this.years = years;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.GRADE.name();
    }

    @Override
    public void run(NightContext context) {
        cut.derive(context, Source.BALANCES);
        transaction.run(() -> cells.addUp(context.businessDate()));
        transaction.run(() -> years.publish(context.businessDate()));
    }
}
