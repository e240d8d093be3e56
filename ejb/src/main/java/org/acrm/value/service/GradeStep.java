package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.value.entity.GradeRows.Source;

@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GradeStep implements NightStep {

    private final GradeCut cut;

    protected GradeStep() {
        this(null);
    }

    @Inject
    public GradeStep(GradeCut cut) {
        this.cut = cut;
    }

    @Override
    public String code() {
        return NightStepCode.GRADE.name();
    }

    @Override
    public void run(NightContext context) {
        cut.derive(context, Source.BALANCES);
    }
}
