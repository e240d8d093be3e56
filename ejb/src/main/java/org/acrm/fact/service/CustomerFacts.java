package org.acrm.fact.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.entity.Mask;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.customer.entity.InfoMoment;
import org.acrm.fact.entity.EvidenceLine;
import org.acrm.fact.entity.FactQueries;
import org.acrm.fact.entity.JudgementLine;
import org.acrm.scheduling.entity.CalendarRepository;

/** What texts tell of one customer. Words are free text and may name anybody: without the right to see clear data they go as a whole. */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class CustomerFacts {

    @Inject
    private FactQueries queries;

    @Inject
    private CustomerRepository customers;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * @param shown the business date on which facts hold
     * @param known what was recorded later is left out
     */
    public FactsOfCustomer of(long customer, LocalDate shown, Instant known, String language) {
        customers.mustBeInSight(customer, user.scope());
        boolean inClear = user.may(Permission.CUSTOMER_UNMASK);
        List<EvidenceLine> evidence = queries.evidence(customer, shown, known);
        List<JudgementLine> judgements = queries.judgements(customer, known, language);
        return new FactsOfCustomer(
                queries.facts(customer, shown, language),
                inClear
                        ? evidence
                        : evidence.stream().map(EvidenceLine::withoutWords).toList(),
                inClear
                        ? judgements
                        : judgements.stream()
                                .map(one -> one.withNote(Mask.address(one.note())))
                                .toList());
    }

    /** As of the published night, for other programs; that somebody looked is kept. */
    public FactsOfCustomer look(long customer, String language) {
        FactsOfCustomer facts = of(customer, calendar.current().shownDate(), InfoMoment.NOW, language);
        audit.record(
                "CUSTOMER_VIEWED",
                "CUSTOMER",
                customer,
                user.may(Permission.CUSTOMER_UNMASK) ? "facts, in clear" : "facts, masked");
        return facts;
    }
}
