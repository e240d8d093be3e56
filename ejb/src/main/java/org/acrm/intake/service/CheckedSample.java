package org.acrm.intake.service;

import java.io.Serializable;
import java.util.List;
import org.acrm.intake.entity.RejectCount;

/**
 * What the first rows of a file say of it, before anything is written.
 *
 * @param encoding as found or as the profile says; {@code XLSX} for a workbook
 * @param columns every column of the file, in its order
 * @param rows looked at
 * @param known those among them whose keys the bank has already
 * @param problems rows that the import would reject, the first of them
 * @param broken what is wrong with the file as a whole, or null
 */
public record CheckedSample(
        String encoding,
        List<Column> columns,
        long rows,
        long known,
        List<RejectCount> reasons,
        RejectedTable problems,
        Broken broken)
        implements Serializable {

    /**
     * @param fields what is made of it; empty for a column that is not imported
     * @param personal shown to those only who may see personal data
     */
    public record Column(String name, List<String> fields, boolean personal) implements Serializable {}

    /** @param key encoding, open_quote, long_line, half_row, missing_column, empty or damaged */
    public record Broken(String key, long line, String detail) implements Serializable {}

    public long problemRows() {
        return reasons.stream().mapToLong(RejectCount::rows).sum();
    }
}
