package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;

@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RfmStep implements NightStep {

    private final RfmCut cut;

    protected RfmStep() {
        this(null);
    }

    @Inject
    public RfmStep(RfmCut cut) {
        this.cut = cut;
    }

    @Override
    public String code() {
        return NightStepCode.RFM.name();
    }

    @Override
    public void run(NightContext context) {
        cut.derive(context);
    }
}
