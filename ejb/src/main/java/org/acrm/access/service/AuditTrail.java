package org.acrm.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.acrm.access.entity.AuditEntry;

/**
 * Keeps, in the caller's transaction, who did what: what a person changes, every export, every look at one customer. Looks at lists are not
 * kept: a list opens with every page and its entries would hide those that say whom somebody wanted to know about.
 */
@Stateless
@PermitAll
public class AuditTrail {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * @param activity upper snake case, such as {@code IMPORT_STARTED}
     * @param subjectKind table-like noun, such as {@code CUSTOMER}
     * @param detail codes and counts; never a name, a phone or an id number
     */
    public void record(String activity, String subjectKind, Long subjectId, String detail) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.persist(new AuditEntry(now, user.pseudonym(), activity, subjectKind, subjectId, detail));
    }
}
