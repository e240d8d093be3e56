package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.access.service.ListExport;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.access.service.ListExport.Rows;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Subject;
import org.acrm.condition.entity.Subjects;
import org.acrm.quality.entity.FailingRow;
import org.acrm.quality.entity.QualityQueries;
import org.acrm.quality.entity.Rule;
import org.acrm.quality.entity.RuleFilter;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.entity.RuleRepository;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.service.ListForm;

/** The list that goes back to the source: every failing row that is kept, with what the rule expects of it. */
@Stateless
@RolesAllowed("EXPORT_RUN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FailingRowsExport {

    @Inject
    private RuleRepository rules;

    @Inject
    private QualityQueries queries;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Inject
    private ListExport export;

    private record Failing(
            QualityQueries queries,
            RuleLine rule,
            Subject subject,
            List<Attribute> attributes,
            DataScope scope,
            boolean clear)
            implements Rows<FailingRow> {

        @Override
        public List<FailingRow> after(long last, int size) {
            return queries.failingAfter(rule.id(), subject, attributes, scope, last, size);
        }

        @Override
        public long number(FailingRow row) {
            return row.id();
        }

        @Override
        public List<?> cells(FailingRow row) {
            return values(clear ? row : QualityReading.masked(row, attributes), rule);
        }
    }

    @RolesAllowed("QUALITY_READ")
    public String name(long rule) {
        return "failing_" + rules.get(rule).code() + ".csv";
    }

    /** @param language of the rule's name */
    public void write(long id, String language, ListForm form, OutputStream to) {
        export.demand(Permission.QUALITY_READ);
        Rule rule = rules.get(id);
        Subject subject = subjects.get(rule.subject());
        List<Attribute> attributes = rule.expectation(subject).attributes().stream()
                .map(subject::attribute)
                .toList();
        RuleLine line = line(id, language);
        Failing rows =
                new Failing(queries, line, subject, attributes, user.scope(), user.may(Permission.CUSTOMER_UNMASK));
        Entry entry = new Entry("QUALITY_ROWS_EXPORTED", "QUALITY_RULE", id, rule.code());
        export.write(entry, line.kept(), header(attributes), rows, form, to);
    }

    private RuleLine line(long id, String language) {
        return queries.latest()
                .flatMap(check ->
                        queries.rules(check.date(), language, RuleFilter.of(id), PageRequest.first(1)).rows().stream()
                                .findFirst())
                .orElseThrow(() -> new BusinessException("error.quality.unknown", id));
    }

    private static List<String> header(List<Attribute> attributes) {
        List<String> header = new ArrayList<>(List.of("number", "customer_number", "customer"));
        attributes.forEach(attribute -> header.add(attribute.name()));
        header.addAll(List.of("rule", "level", "reason"));
        return header;
    }

    private static List<String> values(FailingRow row, RuleLine rule) {
        List<String> values = new ArrayList<>();
        values.add(row.number());
        values.add(row.customerNumber() == null ? "" : row.customerNumber());
        values.add(row.customer());
        values.addAll(row.values());
        values.addAll(List.of(rule.code(), rule.severity().name(), rule.label()));
        return values;
    }
}
