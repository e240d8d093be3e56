package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Mask;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Secrecy;
import org.acrm.condition.entity.Subject;
import org.acrm.condition.entity.Subjects;
import org.acrm.quality.entity.Cell;
import org.acrm.quality.entity.CheckOverview;
import org.acrm.quality.entity.FailingRow;
import org.acrm.quality.entity.QualityQueries;
import org.acrm.quality.entity.Rule;
import org.acrm.quality.entity.RuleFilter;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.entity.RuleRepository;
import org.acrm.quality.entity.Stage;
import org.acrm.quality.entity.TrendPoint;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** What stewards and those who rely on the data read. Secret values leave here masked. */
@Stateless
@RolesAllowed("QUALITY_READ")
public class QualityReading {

    @Inject
    private QualityQueries queries;

    @Inject
    private RuleRepository rules;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    public Optional<CheckOverview> latest() {
        return queries.latest();
    }

    public List<Cell> cells(LocalDate date) {
        return queries.cells(date);
    }

    public Page<RuleLine> rules(LocalDate date, String language, RuleFilter filter, PageRequest page) {
        return queries.rules(date, language, filter, page);
    }

    public Map<Stage, Long> stages(LocalDate date) {
        return queries.stages(date, subjects());
    }

    public List<TrendPoint> trend(long rule) {
        return queries.trend(rule);
    }

    public List<Attribute> attributes(String subject) {
        return subjects.get(subject).attributes();
    }

    public List<String> subjects() {
        return subjects.all().stream().map(Subject::name).toList();
    }

    /** Names of the attributes whose values {@link #failing} gives. */
    public List<String> attributesOf(long rule) {
        Rule asked = rules.get(rule);
        return asked.expectation(subjects.get(asked.subject())).attributes();
    }

    /** Whoever looks at the first page of failing rows leaves an entry in the trail. */
    public Page<FailingRow> failing(long rule, PageRequest page) {
        Rule asked = rules.get(rule);
        Subject subject = subjects.get(asked.subject());
        List<Attribute> attributes = asked.expectation(subject).attributes().stream()
                .map(subject::attribute)
                .toList();
        DataScope scope = user.scope();
        if (page.offset() == 0) {
            audit.record("QUALITY_ROWS_SEEN", "QUALITY_RULE", rule, asked.code());
        }
        Page<FailingRow> found = queries.failing(rule, subject, attributes, scope, page);
        boolean clear = user.may(Permission.CUSTOMER_UNMASK);
        return clear
                ? found
                : new Page<>(
                        found.rows().stream()
                                .map(row -> masked(row, attributes))
                                .toList(),
                        found.total(),
                        found.exact());
    }

    static FailingRow masked(FailingRow row, List<Attribute> attributes) {
        List<String> values = IntStream.range(0, attributes.size())
                .mapToObj(i -> masked(row.values().get(i), attributes.get(i).secrecy()))
                .toList();
        return new FailingRow(
                row.id(), row.number(), row.customerId(), row.customerNumber(), Mask.name(row.customer()), values);
    }

    static String masked(String value, Secrecy secrecy) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (secrecy) {
            case OPEN -> value;
            case NAME -> Mask.name(value);
            case ID_NUMBER -> Mask.idNumber(value);
            case CONTACT -> value.indexOf('@') > 0 ? Mask.email(value) : Mask.phone(value);
            case CLOSED -> Mask.address(value);
        };
    }
}
