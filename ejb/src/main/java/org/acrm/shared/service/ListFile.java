package org.acrm.shared.service;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A list that is written row by row, however long it is; the first row is its heads. */
public interface ListFile extends Closeable {

    /** @param cells texts, whole numbers, amounts as {@link java.math.BigDecimal}, or null for nothing */
    void row(List<?> cells) throws IOException;
}
