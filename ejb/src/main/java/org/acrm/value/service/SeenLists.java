package org.acrm.value.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Keeps that somebody looked at a list of customers: with its first page, what it shows and how many are on it. */
@ApplicationScoped
public class SeenLists {

    private AuditTrail audit;
    private CurrentUser user;

    protected SeenLists() {}

    @Inject
    public SeenLists(AuditTrail audit, CurrentUser user) {
        this.audit = audit;
        this.user = user;
    }

    /** @param said what the list shows, without a name */
    <T> Page<T> seen(Entry said, PageRequest asked, Page<T> found) {
        if (asked.offset() == 0) {
            String manner = user.may(Permission.CUSTOMER_UNMASK) ? "in clear" : "masked";
            String count = (found.exact() ? "" : "at least ") + found.total() + " customers";
            audit.record(
                    said.activity(), said.subject(), said.subjectId(), said.detail() + ": " + count + ", " + manner);
        }
        return found;
    }
}
