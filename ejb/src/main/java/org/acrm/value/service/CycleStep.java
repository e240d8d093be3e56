package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.CycleRows;
import org.acrm.value.entity.CycleSettings;

/** Reads each customer's silence by the customer's own rhythm (CHN-04), with the borders that the bank has set; {@link org.acrm.value.kernel.CycleRule} is the rule. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CycleStep implements NightStep {

    private final CustomerChunks chunks;
    private final CycleRows cycles;
    private final CycleSettings settings;
    private final OwnTransaction transaction;

    protected CycleStep() {
        this(null, null, null, null);
    }

    @Inject
    public CycleStep(CustomerChunks chunks, CycleRows cycles, CycleSettings settings, OwnTransaction transaction) {
        this.chunks = chunks;
        this.cycles = cycles;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Override
    public String code() {
        return NightStepCode.CYCLE.name();
    }

    @Override
    public void run(NightContext context) {
        CycleRows.Borders borders = transaction.call(settings::current).borders();
        chunks.publish(context, "value_cycle", range -> cycles.publish(range, borders));
    }
}
