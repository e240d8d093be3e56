package org.acrm.access.service;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.acrm.access.entity.Permission;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.ListFile;
import org.acrm.shared.service.ListForm;
import org.acrm.shared.service.OwnTransaction;

/** How every list leaves the bank: asked for by right, told to the audit before its first row, written a portion at a time. */
@ApplicationScoped
public class ListExport {

    private static final int AT_ONCE = 5_000;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** What the audit keeps. @param subjectId null where the list is of nothing that has an id */
    public record Entry(String activity, String subject, Long subjectId, String detail) {}

    /** A list in the order of a number that each row has. */
    public interface Rows<T> {

        /** The next behind a number, at most so many; the first is asked for with -1. */
        List<T> after(long last, int size);

        long number(T row);

        List<?> cells(T row);
    }

    /** @throws EJBAccessException where the caller may not even read it */
    public void demand(Permission right) {
        if (!user.may(right)) {
            throw new EJBAccessException(right.name());
        }
    }

    /** @throws BusinessException when the form has no room for so many rows */
    public <T> void write(Entry entry, long count, List<String> heads, Rows<T> rows, ListForm form, OutputStream to) {
        if (count > form.most()) {
            throw new BusinessException("error.export.too_long", count, form.most());
        }
        transaction.run(() -> audit.record(
                entry.activity(), entry.subject(), entry.subjectId(), entry.detail() + ", " + count + " rows"));
        try (ListFile file = form.open(to)) {
            file.row(heads);
            long last = -1;
            List<T> portion;
            do {
                portion = rows.after(last, AT_ONCE);
                for (T row : portion) {
                    file.row(rows.cells(row));
                    last = rows.number(row);
                }
            } while (portion.size() == AT_ONCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
