package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.ListExport;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.access.service.ListExport.Rows;
import org.acrm.shared.service.ListForm;
import org.acrm.value.entity.LtvChoice;
import org.acrm.value.entity.LtvLine;
import org.acrm.value.entity.LtvListQueries;
import org.acrm.value.entity.ValueSight;

/** A list of lifetime values as a file, within the caller's scope and masked as on the page. */
@Stateless
@RolesAllowed("EXPORT_RUN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LtvExport {

    private static final List<String> HEADS = List.of(
            "customer_no",
            "name",
            "kind",
            "branch",
            "main_product",
            "grade",
            "currency",
            "historic",
            "current",
            "potential",
            "lifetime_value",
            "probability_active_percent");

    @Inject
    private LtvReading reading;

    @Inject
    private LtvListQueries values;

    @Inject
    private ValueMasking masking;

    @Inject
    private ListExport export;

    private record Found(
            LtvListQueries values, ValueMasking masking, ValueSight sight, LtvChoice which, String language)
            implements Rows<LtvLine> {

        @Override
        public List<LtvLine> after(long last, int size) {
            return masking.values(values.after(sight, which, language, last, size));
        }

        @Override
        public long number(LtvLine line) {
            return line.id();
        }

        @Override
        public List<?> cells(LtvLine line) {
            return Arrays.asList(
                    line.number(),
                    line.name(),
                    line.kind(),
                    line.branch(),
                    line.product(),
                    line.grade(),
                    sight.currency(),
                    MoversExport.amount(line.historic()),
                    MoversExport.amount(line.current()),
                    MoversExport.amount(line.potential()),
                    MoversExport.amount(line.total()),
                    line.alivePercent());
        }
    }

    /** What the list shows, for the audit. */
    static String said(ValueSight sight, LtvChoice which) {
        return "lifetime values of " + which + ", " + sight.shown();
    }

    /** @param night as of {@link LtvReading#picture} */
    public void write(LocalDate night, LtvChoice which, String language, ListForm form, OutputStream to) {
        export.demand(Permission.VALUE_READ);
        ValueSight sight = reading.sight(night);
        Found rows = new Found(values, masking, sight, which, language);
        Entry entry = new Entry("LTV_EXPORTED", "CUSTOMER", null, said(sight, which));
        export.write(entry, values.count(sight, which), HEADS, rows, form, to);
    }
}
