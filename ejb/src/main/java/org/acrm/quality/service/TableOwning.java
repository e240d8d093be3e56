package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Subject;
import org.acrm.condition.entity.Subjects;
import org.acrm.quality.entity.TableScope;
import org.acrm.quality.entity.TableScopes;

/** The first stage of the work: each table gets an owner, who says what the work on it covers. */
@Stateless
@RolesAllowed("QUALITY_READ")
public class TableOwning {

    private final TableScopes scopes;
    private final Subjects subjects;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    protected TableOwning() {
        this(null, null, null, null, null);
    }

    @Inject
    public TableOwning(TableScopes scopes, Subjects subjects, CurrentUser user, AuditTrail audit, Clock clock) {
        this.scopes = scopes;
        this.subjects = subjects;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every table, also those that nobody owns. */
    public List<TableScope> tables() {
        Map<String, TableScope> owned =
                scopes.latest().stream().collect(Collectors.toMap(TableScope::subject, Function.identity()));
        return subjects.all().stream()
                .map(Subject::name)
                .map(name -> owned.getOrDefault(name, TableScope.unowned(name)))
                .toList();
    }

    @RolesAllowed("QUALITY_EDIT")
    public void own(String subject, String owner, String note) {
        String table = subjects.get(subject).name();
        scopes.add(new TableScope(table, owner, note, user.pseudonym(), clock.instant()));
        audit.record("QUALITY_TABLE_OWNED", "QUALITY_CHECK", null, table);
    }
}
