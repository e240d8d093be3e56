package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.acrm.desk.entity.WorkCandidate;
import org.acrm.desk.entity.WorklistCandidateQueries;
import org.acrm.desk.entity.WorklistRows;
import org.acrm.scheduling.entity.CalendarRepository;

/** Plans the worklists of a range of portfolios in one transaction. */
@Stateless
@RolesAllowed("SYSTEM")
public class WorklistChunk {

    @Inject
    private WorklistCandidateQueries candidates;

    @Inject
    private WorklistRows rows;

    @Inject
    private CalendarRepository calendar;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void plan(LocalDate date, long fromPortfolio, long toPortfolio) {
        String currency = calendar.current().baseCurrency();
        List<WorkCandidate> found = candidates.of(date, currency, fromPortfolio, toPortfolio);
        WorklistPlan plan = WorklistPlan.of(date, found, rows.standing(fromPortfolio, toPortfolio));
        rows.close(plan.closed(), date);
        plan.reopened().forEach((item, due) -> rows.reopen(item, due, date));
        plan.moved().forEach(rows::move);
        rows.open(plan.opened(), date);
    }
}
