package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
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
import org.acrm.shared.service.OwnTransaction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list that goes back to the source: every failing row that is kept, with what the rule expects of it. */
@Stateless
@RolesAllowed("EXPORT_RUN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FailingRowsExport {

    private static final int AT_ONCE = 5_000;
    private static final String FORMULA = "=+-@\t";

    @Inject
    private RuleRepository rules;

    @Inject
    private QualityQueries queries;

    @Inject
    private Subjects subjects;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @RolesAllowed("QUALITY_READ")
    public String name(long rule) {
        return "failing_" + rules.get(rule).code() + ".csv";
    }

    /**
     * The audit has it even where the caller goes away.
     *
     * @param language of the rule's name
     * @param spreadsheet with the mark that spreadsheets want, and values that they would take for formulas made harmless
     */
    public void write(long id, String language, OutputStream to, boolean spreadsheet) {
        if (!user.may(Permission.QUALITY_READ)) {
            throw new EJBAccessException("QUALITY_READ");
        }
        Rule rule = rules.get(id);
        Subject subject = subjects.get(rule.subject());
        List<Attribute> attributes = rule.expectation(subject).attributes().stream()
                .map(subject::attribute)
                .toList();
        RuleLine line = line(id, language);
        transaction.run(() ->
                audit.record("QUALITY_ROWS_EXPORTED", "QUALITY_RULE", id, rule.code() + ", " + line.kept() + " rows"));
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            out.write(spreadsheet ? "\uFEFF" : "");
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
            csv.printRecord(header(attributes));
            write(csv, line, subject, attributes, spreadsheet);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(CSVPrinter csv, RuleLine rule, Subject subject, List<Attribute> attributes, boolean spreadsheet)
            throws IOException {
        boolean clear = user.may(Permission.CUSTOMER_UNMASK);
        DataScope scope = user.scope();
        long last = -1;
        List<FailingRow> rows;
        do {
            rows = queries.failingAfter(rule.id(), subject, attributes, scope, last, AT_ONCE);
            for (FailingRow row : rows) {
                csv.printRecord(values(clear ? row : QualityReading.masked(row, attributes), rule, spreadsheet));
                last = row.id();
            }
        } while (rows.size() == AT_ONCE);
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

    private static List<String> values(FailingRow row, RuleLine rule, boolean spreadsheet) {
        List<String> values = new ArrayList<>();
        values.add(row.number());
        values.add(row.customerNumber() == null ? "" : row.customerNumber());
        values.add(row.customer());
        values.addAll(row.values());
        values.addAll(List.of(rule.code(), rule.severity().name(), rule.label()));
        return spreadsheet ? values.stream().map(FailingRowsExport::harmless).toList() : values;
    }

    static String harmless(String value) {
        return value == null || value.isEmpty() || FORMULA.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }
}
