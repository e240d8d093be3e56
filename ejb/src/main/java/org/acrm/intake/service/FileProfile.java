package org.acrm.intake.service;

import java.io.Serializable;
import java.util.List;
import org.acrm.intake.kernel.ColumnProfile.Frequent;

/**
 * What a delivered file looks like, column by column, before anything of it is accepted.
 *
 * @param all whether the file was read to its end
 */
public record FileProfile(String name, long rows, boolean all, List<Line> columns) implements Serializable {

    public FileProfile {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param field that it feeds, null for none
     * @param unparsed share of the filled values that the field cannot have; null where it feeds none
     * @param shown whether its values may be shown; its forms always are
     */
    public record Line(
            String column,
            String field,
            double filled,
            long distinct,
            boolean exact,
            Double unparsed,
            boolean shown,
            String least,
            String most,
            List<Frequent> values,
            List<Frequent> forms)
            implements Serializable {}
}
