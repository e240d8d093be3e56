package org.acrm.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.PersonRows;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.shared.entity.BusinessException;

/** Everything that is held on one person, for the person: JSON, and the same as tables that a spreadsheet opens. */
@Stateless
@RolesAllowed("PRIVACY_EXPORT")
public class PersonExport {

    @Inject
    private HeldPerson held;

    @Inject
    private PersonRows rows;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** The customer of a number, where there is one in sight. */
    public Long find(String number) {
        return rows.numbered(number, user.scope()).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.customer.unknown"));
    }

    /** What an export would tell, table by table. */
    public List<HeldRows> held(long customer) {
        List<Long> ids = held.ids(customer);
        return held.traces().stream()
                .filter(PersonalTrace::exported)
                .map(trace -> new HeldRows(trace.table(), rows.count(trace, ids)))
                .filter(table -> table.rows() > 0)
                .toList();
    }

    /** Committed before the first row goes out. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void announce(long customer) {
        held.ids(customer);
        audit.record("PERSON_EXPORTED", "CUSTOMER", customer, "in clear");
    }

    public void write(long customer, OutputStream to) {
        List<Long> ids = held.ids(customer);
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        held.traces().stream().filter(PersonalTrace::exported).forEach(trace -> {
            List<Map<String, Object>> found = rows.read(trace, ids);
            if (!found.isEmpty()) {
                tables.put(trace.table(), found);
            }
        });
        try {
            PersonArchive.write(tables, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
