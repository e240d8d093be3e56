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
import org.acrm.value.entity.CycleRows;
import org.acrm.value.kernel.CycleRule;

/** Reads each customer's silence by the customer's own rhythm (CHN-04). */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CycleStep implements NightStep {

    private final CustomerChunks chunks;
    private final CycleRows cycles;

    protected CycleStep() {
        this(null, null);
    }

    @Inject
    public CycleStep(CustomerChunks chunks, CycleRows cycles) {
        this.chunks = chunks;
        this.cycles = cycles;
    }

    @Override
    public String code() {
        return NightStepCode.CYCLE.name();
    }

    @Override
    public void run(NightContext context) {
        CycleRows.Borders borders = borders(CycleRule.STANDARD);
        chunks.publish(context, "value_cycle", range -> cycles.publish(range, borders));
    }

    static CycleRows.Borders borders(CycleRule rule) {
        return new CycleRows.Borders(
                rule.leastActiveDays(), rule.shortestCycleDays(), rule.nearBorder(), rule.border());
    }
}
