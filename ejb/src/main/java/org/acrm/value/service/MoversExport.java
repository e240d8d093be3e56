package org.acrm.value.service;

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
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.shared.entity.Money;
import org.acrm.shared.service.OwnTransaction;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.MoverLine;
import org.acrm.value.entity.MoverQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.ValueSights.Period;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list of movers as a file, within the caller's scope and masked as on the page. */
@Stateless
@RolesAllowed("EXPORT_RUN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MoversExport {

    private static final int AT_ONCE = 5_000;
    private static final String FORMULA = "=+-@\t";

    @Inject
    private ValueSights sights;

    @Inject
    private MoverQueries movers;

    @Inject
    private MoverMasking masking;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The audit has it even where the caller goes away. The file begins with the mark by which spreadsheets know UTF-8. */
    public void write(Period period, MoveBy by, ValueFilter filter, MoverFilter which, OutputStream to) {
        if (!user.may(Permission.VALUE_READ)) {
            throw new EJBAccessException("VALUE_READ");
        }
        MoveSight sight = sights.between(period, by, filter);
        long rows = movers.count(sight, which);
        transaction.run(() -> audit.record(
                "MOVERS_EXPORTED",
                "MOVEMENT",
                null,
                by + " " + which.move() + ", " + sight.from() + " to "
                        + sight.to().shown() + ", " + rows + " rows"));
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            out.write("\uFEFF");
            CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
            csv.printRecord(
                    "customer_no",
                    "name",
                    "kind",
                    "branch",
                    "was",
                    "now",
                    "currency",
                    "contribution_was",
                    "contribution",
                    "assets_was",
                    "assets",
                    "reachable");
            write(csv, sight, which);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(CSVPrinter csv, MoveSight sight, MoverFilter which) throws IOException {
        long last = -1;
        List<MoverLine> lines;
        do {
            lines = movers.after(sight, which, last, AT_ONCE);
            for (MoverLine line : masking.lines(lines)) {
                csv.printRecord(values(line, sight.to().currency()));
                last = line.id();
            }
        } while (lines.size() == AT_ONCE);
    }

    private static Object[] values(MoverLine line, String currency) {
        return new Object[] {
            harmless(line.number()),
            harmless(line.name()),
            line.kind(),
            harmless(line.branch()),
            line.was(),
            line.now(),
            currency,
            amount(line.contributionWas()),
            amount(line.contribution()),
            amount(line.assetsWas()),
            amount(line.assets()),
            line.reachable() ? 1 : 0
        };
    }

    private static String amount(Money money) {
        return money == null ? null : money.amount().toPlainString();
    }

    /** A text that a spreadsheet would take for a formula is shown as it is. */
    private static String harmless(String text) {
        return text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
