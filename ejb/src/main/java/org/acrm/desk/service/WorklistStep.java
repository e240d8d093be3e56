package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.desk.entity.WorklistRows;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;

/** Writes tomorrow's worklists, some portfolios at a time; the checkpoint is the last portfolio that is done. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed("SYSTEM")
public class WorklistStep implements NightStep {

    private static final int PORTFOLIOS_AT_A_TIME = 20;

    @Inject
    private WorklistRows rows;

    @Inject
    private WorklistChunk chunk;

    @Override
    public String code() {
        return NightStepCode.WORKLIST.name();
    }

    @Override
    public void run(NightContext context) {
        List<Long> portfolios = rows.portfolios();
        long done = context.checkpoint().map(Long::parseLong).orElse(0L);
        int next = (int) portfolios.stream().filter(id -> id <= done).count();
        while (next < portfolios.size()) {
            int end = Math.min(next + PORTFOLIOS_AT_A_TIME, portfolios.size());
            long last = portfolios.get(end - 1);
            chunk.plan(context.businessDate(), portfolios.get(next), last + 1);
            next = end;
            context.progress(next, (long) portfolios.size(), String.valueOf(last));
        }
    }
}
