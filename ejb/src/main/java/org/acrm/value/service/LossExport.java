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
import org.acrm.value.entity.LossLine;
import org.acrm.value.entity.LossQueries;
import org.acrm.value.entity.LossQueries.Of;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;

/** Customers, or products of customers, with which the bank loses money, as a file, within the caller's scope and masked as on the page. */
@Stateless
@RolesAllowed("EXPORT_RUN")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LossExport {

    @Inject
    private ValueSights sights;

    @Inject
    private LossQueries losses;

    @Inject
    private ValueMasking masking;

    @Inject
    private ListExport export;

    private record Found(LossQueries losses, ValueMasking masking, ValueSight sight, Of of, String language)
            implements Rows<LossLine> {

        @Override
        public List<LossLine> after(long last, int size) {
            return masking.losses(losses.after(of, sight, language, last, size));
        }

        @Override
        public long number(LossLine line) {
            return line.place();
        }

        @Override
        public List<?> cells(LossLine line) {
            return Arrays.asList(
                    line.number(),
                    line.name(),
                    line.branch(),
                    line.product(),
                    sight.currency(),
                    MoversExport.amount(line.income()),
                    MoversExport.amount(line.cost()),
                    MoversExport.amount(line.profit()));
        }
    }

    /** What the list shows, for the audit. */
    static String said(Of of) {
        return "losses: " + (of == Of.CUSTOMERS ? "customers" : "customers with a product");
    }

    public void write(Of of, String language, ListForm form, OutputStream to) {
        export.demand(Permission.VALUE_READ);
        ValueSight sight = sights.at(null, ValueFilter.ALL);
        List<String> heads = List.of(
                "customer_no",
                "name",
                "branch",
                of == Of.CUSTOMERS ? "main_product" : "product",
                "currency",
                "income",
                "cost",
                "profit");
        export.write(
                new Entry("LOSSES_EXPORTED", "CUSTOMER", null, said(of)),
                losses.count(of, sight),
                heads,
                new Found(losses, masking, sight, of, language),
                form,
                to);
    }
}
