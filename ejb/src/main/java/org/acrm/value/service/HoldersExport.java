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
import org.acrm.value.entity.HolderFilter;
import org.acrm.value.entity.HolderLine;
import org.acrm.value.entity.HolderQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.ValueSights.Period;

/** A list of those who hold, lack or bought a product as a file, within the caller's scope and masked as on the page. */
@Stateless
@RolesAllowed("EXPORT_RUN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldersExport {

    private static final List<String> HEADS = List.of(
            "customer_no", "name", "kind", "branch", "grade", "currency", "contribution", "assets", "reachable");

    @Inject
    private ValueSights sights;

    @Inject
    private HolderQueries holders;

    @Inject
    private ValueMasking masking;

    @Inject
    private ListExport export;

    private record Found(
            HolderQueries holders, ValueMasking masking, ValueSight sight, LocalDate from, HolderFilter which)
            implements Rows<HolderLine> {

        @Override
        public List<HolderLine> after(long last, int size) {
            return masking.holders(holders.after(sight, from, which, last, size));
        }

        @Override
        public long number(HolderLine line) {
            return line.id();
        }

        @Override
        public List<?> cells(HolderLine line) {
            return Arrays.asList(
                    line.number(),
                    line.name(),
                    line.kind(),
                    line.branch(),
                    line.grade(),
                    sight.currency(),
                    MoversExport.amount(line.contribution()),
                    MoversExport.amount(line.assets()),
                    line.reachable() ? 1 : 0);
        }
    }

    public void write(Period period, ValueFilter filter, HolderFilter which, ListForm form, OutputStream to) {
        export.demand(Permission.VALUE_READ);
        Period kept = sights.kept(period);
        ValueSight sight = sights.at(kept.to(), filter);
        Found rows = new Found(holders, masking, sight, kept.from(), which);
        long count = holders.count(sight, kept.from(), which);
        export.write(
                new Entry("HOLDERS_EXPORTED", "PRODUCT", which.what().product(), said(kept, filter, which)),
                count,
                HEADS,
                rows,
                form,
                to);
    }

    /** Who is on the list, for the audit. */
    static String said(Period kept, ValueFilter filter, HolderFilter which) {
        return which.who() + " " + which.what() + ", age " + which.age() + ", " + kept.from() + " to " + kept.to()
                + filter;
    }
}
