package org.acrm.shared.view;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a table that are fetched page by page, with one call of the service for each page shown. */
public class PagedRows<T extends Serializable> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_SIZE = 25;

    /** Where the rows come from; a service call, so that permission and scope are asked each time. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Page<T> page(PageRequest request);
    }

    /** What tells one row from the others. */
    @FunctionalInterface
    public interface Key<T> extends Serializable {
        Object of(T row);
    }

    private final Source<T> source;
    private final Key<T> key;
    private Page<T> first;
    private boolean exact = true;
    private long total = -1;

    public PagedRows(Source<T> source, Key<T> key) {
        this.source = source;
        this.key = key;
    }

    /** The table asks this before it asks for rows: the first page is fetched here and handed out by {@link #load}. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        if (total < 0) {
            first = remember(source.page(PageRequest.first(FIRST_SIZE)));
        }
        return Math.toIntExact(Math.min(total, Integer.MAX_VALUE));
    }

    @Override
    public List<T> load(int offset, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Page<T> page = first != null && offset == 0 && size == FIRST_SIZE
                ? first
                : remember(source.page(new PageRequest(offset, size)));
        first = null;
        setRowCount(count(filters));
        return page.rows();
    }

    /** Also for the answer line above the table, which is drawn before it. */
    @Override
    public int getRowCount() {
        return count(Map.of());
    }

    /** Forgets what was counted: the filter changed. */
    public void reset() {
        total = -1;
        first = null;
    }

    /** False where there are at least {@link #getRowCount} rows, counted no further. */
    public boolean isExact() {
        count(Map.of());
        return exact;
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.of(row));
    }

    @Override
    public T getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(row -> getRowKey(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }

    private Page<T> remember(Page<T> page) {
        total = page.total();
        exact = page.exact();
        return page;
    }
}
