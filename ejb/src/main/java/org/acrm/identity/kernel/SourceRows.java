package org.acrm.identity.kernel;

import java.util.List;
import java.util.Set;

/** Records as they were delivered. */
public interface SourceRows {

    int size();

    Set<String> columns();

    /** All cells of a column; an empty text is a missing value. */
    List<String> column(String name);

    /** Columns held in memory. */
    static SourceRows of(java.util.Map<String, List<String>> columns) {
        return new SourceRows() {
            @Override
            public int size() {
                return columns.values().iterator().next().size();
            }

            @Override
            public Set<String> columns() {
                return columns.keySet();
            }

            @Override
            public List<String> column(String name) {
                return columns.get(name);
            }
        };
    }
}
