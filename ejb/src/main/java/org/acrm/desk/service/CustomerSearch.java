package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.SearchTerms;
import org.acrm.desk.entity.CustomerFilter;
import org.acrm.desk.entity.CustomerLine;
import org.acrm.desk.entity.CustomerListQueries;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Finds customers among those the caller may see, by words in any of the three scripts and by what the nights know. */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class CustomerSearch {

    @Inject
    private CustomerListQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private PersonalData personal;

    @Inject
    private WorkingDays days;

    /** @param text as typed; null, blank or any words */
    public Page<CustomerLine> find(String text, String kind, String grade, String risk, PageRequest page) {
        CustomerFilter filter = new CustomerFilter(SearchTerms.words(text), kind, grade, risk);
        Page<CustomerLine> found = queries.page(days.current(), user.scope(), filter, page);
        return new Page<>(personal.lines(found.rows()), found.total(), found.exact());
    }
}
