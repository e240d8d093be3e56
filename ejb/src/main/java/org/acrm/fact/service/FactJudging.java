package org.acrm.fact.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.fact.entity.FactRuleRepository;
import org.acrm.fact.entity.Judgement;
import org.acrm.fact.entity.JudgementRepository;
import org.acrm.fact.entity.RejectionReason;
import org.acrm.fact.entity.Verdict;
import org.acrm.scheduling.entity.CalendarRepository;

/** Confirms and rejects what texts tell of a customer; it counts at once. */
@Stateless
@RolesAllowed("FACT_JUDGE")
public class FactJudging {

    @Inject
    private CustomerRepository customers;

    @Inject
    private JudgementRepository judgements;

    @Inject
    private FactRuleRepository rules;

    @Inject
    private FactInference inference;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void confirm(long customer, long kind, String note) {
        judge(customer, kind, new Judgement(Verdict.CONFIRMED, null, note, today()));
        audit.record("FACT_CONFIRMED", "CUSTOMER", customer, rules.get(kind).code());
    }

    /** What was found so far does not count any more; what is said from now on does. */
    public void reject(long customer, long kind, RejectionReason reason, String note) {
        judge(customer, kind, new Judgement(Verdict.REJECTED, reason, note, today()));
        audit.record("FACT_REJECTED", "CUSTOMER", customer, rules.get(kind).code() + " " + reason);
    }

    private void judge(long customer, long kind, Judgement judgement) {
        customers.mustBeInSight(customer, user.scope());
        judgements.judge(customer, kind, judgement.saidBy(user.pseudonym(), OffsetDateTime.now(clock)));
        inference.publishAgain(today(), customer);
    }

    private LocalDate today() {
        return calendar.current().shownDate();
    }
}
