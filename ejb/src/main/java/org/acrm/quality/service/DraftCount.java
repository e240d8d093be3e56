package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Subject;
import org.acrm.condition.entity.Subjects;
import org.acrm.quality.entity.DraftRows;
import org.acrm.quality.entity.ExpectationSql;
import org.acrm.quality.entity.ExpectationSql.Counted;
import org.acrm.quality.entity.FailingRow;
import org.acrm.quality.entity.MonthCount;
import org.acrm.quality.entity.RuleDraft;
import org.acrm.scheduling.entity.CalendarRepository;

/** What a rule would find, before it is saved: how many rows fail, which, and in which months they came about. */
@Stateless
@RolesAllowed("QUALITY_EDIT")
public class DraftCount {

    /** Enough to see what kind of rows fail; all of them are listed after the first check. */
    static final int SHOWN = 20;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    private final Subjects subjects;
    private final CalendarRepository calendar;
    private final CurrentUser user;
    private final AuditTrail audit;

    protected DraftCount() {
        this(null, null, null, null);
    }

    @Inject
    public DraftCount(Subjects subjects, CalendarRepository calendar, CurrentUser user, AuditTrail audit) {
        this.subjects = subjects;
        this.calendar = calendar;
        this.user = user;
        this.audit = audit;
    }

    DraftCount with(EntityManager manager) {
        database = manager;
        return this;
    }

    /** @param attributes names of the values of {@code rows}, which are masked and within the reader's data scope */
    public record Answer(
            long checked, long failed, List<String> attributes, List<FailingRow> rows, List<MonthCount> months)
            implements Serializable {}

    public Answer count(RuleDraft draft) {
        Subject subject = subjects.get(draft.subject());
        LocalDate date = calendar.current().shownDate();
        Counted counted = new ExpectationSql(subject, draft.expectation(), date).count(database);
        DraftRows failing = new DraftRows(subject, draft.expectation(), date);
        return new Answer(
                counted.checked(),
                counted.failed(),
                draft.expectation().attributes(),
                counted.failed() == 0 ? List.of() : rows(failing),
                failing.months(database));
    }

    /** Whoever looks leaves an entry in the trail, as with the failing rows of a saved rule. */
    private List<FailingRow> rows(DraftRows failing) {
        List<Attribute> attributes = failing.attributes();
        List<FailingRow> found = failing.first(database, user.scope(), SHOWN);
        audit.record(
                "QUALITY_ROWS_SEEN", "QUALITY_RULE", null, failing.subject().name());
        return user.may(Permission.CUSTOMER_UNMASK)
                ? found
                : found.stream()
                        .map(row -> QualityReading.masked(row, attributes))
                        .toList();
    }
}
