package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.ListExport;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.access.service.ListExport.Rows;
import org.acrm.shared.entity.Money;
import org.acrm.shared.service.ListForm;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.MoverLine;
import org.acrm.value.entity.MoverQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.ValueSights.Period;

/** A list of movers as a file, within the caller's scope and masked as on the page. */
@Stateless
@RolesAllowed("EXPORT_RUN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MoversExport {

    private static final List<String> HEADS = List.of(
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

    @Inject
    private ValueSights sights;

    @Inject
    private MoverQueries movers;

    @Inject
    private ValueMasking masking;

    @Inject
    private ListExport export;

    private record Movers(MoverQueries movers, ValueMasking masking, MoveSight sight, MoverFilter which)
            implements Rows<MoverLine> {

        @Override
        public List<MoverLine> after(long last, int size) {
            return masking.movers(movers.after(sight, which, last, size));
        }

        @Override
        public long number(MoverLine line) {
            return line.id();
        }

        @Override
        public List<?> cells(MoverLine line) {
            return Arrays.asList(
                    line.number(),
                    line.name(),
                    line.kind(),
                    line.branch(),
                    line.was(),
                    line.now(),
                    sight.to().currency(),
                    amount(line.contributionWas()),
                    amount(line.contribution()),
                    amount(line.assetsWas()),
                    amount(line.assets()),
                    line.reachable() ? 1 : 0);
        }
    }

    public void write(Period period, MoveBy by, ValueFilter filter, MoverFilter which, ListForm form, OutputStream to) {
        export.demand(Permission.VALUE_READ);
        MoveSight sight = sights.between(period, by, filter);
        Entry entry = new Entry("MOVERS_EXPORTED", "MOVEMENT", null, said(sight, which));
        export.write(entry, movers.count(sight, which), HEADS, new Movers(movers, masking, sight, which), form, to);
    }

    /** Who is on the list, for the audit. */
    static String said(MoveSight sight, MoverFilter which) {
        return sight.by() + " " + which + ", " + sight.from() + " to "
                + sight.to().shown() + sight.to().filter();
    }

    static BigDecimal amount(Money money) {
        return money == null ? null : money.amount();
    }
}
