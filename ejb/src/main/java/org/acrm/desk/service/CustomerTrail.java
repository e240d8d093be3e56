package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.acrm.access.entity.AuditLine;
import org.acrm.access.entity.AuditQueries;
import org.acrm.access.entity.Mask;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.desk.entity.ChangeLine;
import org.acrm.desk.entity.ChangeQueries;
import org.acrm.desk.entity.ChangedNames;
import org.acrm.desk.entity.TimelineKind;
import org.acrm.desk.entity.TimelineLine;
import org.acrm.desk.entity.TimelineQueries;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** What happened with one customer, what changed, and who looked. */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class CustomerTrail {

    @Inject
    private CustomerRepository customers;

    @Inject
    private TimelineQueries timelines;

    @Inject
    private ChangeQueries changes;

    @Inject
    private ChangedNames names;

    @Inject
    private AuditQueries audit;

    @Inject
    private CurrentUser user;

    @Inject
    private PersonalData personal;

    @Inject
    private WorkingDays days;

    /** @param only null for all kinds; @param asOf null for now */
    public Page<TimelineLine> timeline(
            long customer, LocalDate asOf, TimelineKind only, String language, PageRequest page) {
        inSight(customer);
        Set<TimelineKind> kinds = new LinkedHashSet<>(only == null ? kinds() : List.of(only));
        kinds.retainAll(kinds());
        if (kinds.isEmpty()) {
            return new Page<>(List.of(), 0, true);
        }
        Page<TimelineLine> found = timelines.page(customer, days.at(asOf), kinds, language, page);
        return personal.inClear()
                ? found
                : new Page<>(
                        found.rows().stream()
                                .map(line -> line.withNote(Mask.address(line.note())))
                                .toList(),
                        found.total(),
                        found.exact());
    }

    /** Of which the caller may know. */
    public List<TimelineKind> kinds() {
        return Stream.of(TimelineKind.values())
                .filter(kind -> kind.permission() == null || user.may(kind.permission()))
                .toList();
    }

    /** By pseudonym. */
    @RolesAllowed("AUDIT_READ")
    public Page<AuditLine> looks(long customer, PageRequest page) {
        inSight(customer);
        return audit.ofSubject("CUSTOMER", customer, page);
    }

    @RolesAllowed("AUDIT_READ")
    public List<ChangeLine> changes(long customer) {
        inSight(customer);
        UnaryOperator<String> masking = personal.inClear() ? name -> name : Mask::name;
        return names.told(changes.of(customer), user.scope(), masking).stream()
                .map(c -> c.personal() && !personal.inClear()
                        ? c.withValues(Mask.address(c.before()), Mask.address(c.after()))
                        : c)
                .toList();
    }

    private void inSight(long customer) {
        customers.mustBeInSight(customer, user.scope());
    }
}
