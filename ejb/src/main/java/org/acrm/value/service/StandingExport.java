package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.ListExport;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.access.service.ListExport.Rows;
import org.acrm.shared.service.ListForm;
import org.acrm.value.entity.DormancyLine.Standing;
import org.acrm.value.entity.DormancyQueries;
import org.acrm.value.entity.StandingLine;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;

/** A list of the dormant, or of those who left, as a file, within the caller's scope and masked as on the page. */
@Stateless
@RolesAllowed("EXPORT_RUN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StandingExport {

    private static final List<String> HEADS = List.of(
            "customer_no",
            "name",
            "kind",
            "branch",
            "last_booking",
            "left_on",
            "logins_90",
            "currency",
            "assets",
            "last_grade",
            "last_contribution",
            "reachable");

    @Inject
    private ValueSights sights;

    @Inject
    private DormancyQueries dormancy;

    @Inject
    private ValueMasking masking;

    @Inject
    private ListExport export;

    private record Found(DormancyQueries dormancy, ValueMasking masking, ValueSight sight, Standing standing)
            implements Rows<StandingLine> {

        @Override
        public List<StandingLine> after(long last, int size) {
            return masking.standings(dormancy.after(sight, standing, last, size));
        }

        @Override
        public long number(StandingLine line) {
            return line.id();
        }

        @Override
        public List<?> cells(StandingLine line) {
            return Arrays.asList(
                    line.number(),
                    line.name(),
                    line.kind(),
                    line.branch(),
                    line.lastActive(),
                    line.leftOn(),
                    line.logins(),
                    sight.currency(),
                    MoversExport.amount(line.assets()),
                    line.grade(),
                    MoversExport.amount(line.contribution()),
                    line.reachable() ? 1 : 0);
        }
    }

    public void write(Standing standing, ListForm form, OutputStream to) {
        export.demand(Permission.VALUE_READ);
        ValueSight sight = sights.at(null, ValueFilter.ALL);
        Entry entry = new Entry("STANDING_EXPORTED", "MOVEMENT", null, standing.name());
        export.write(
                entry, dormancy.count(sight, standing), HEADS, new Found(dormancy, masking, sight, standing), form, to);
    }
}
