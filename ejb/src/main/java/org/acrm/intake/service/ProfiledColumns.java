package org.acrm.intake.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.kernel.ColumnProfile;
import org.acrm.intake.kernel.Records;
import org.acrm.intake.kernel.Values;

/** Tells the profiles of all columns of a file row by row. */
final class ProfiledColumns {

    private static final int MOST_DECIMALS = 6;

    /** A field that one column feeds. */
    private record Fed(int column, ImportField field, ValueRule.Bound value) {}

    private final FileRule rule;
    private final List<String> header;
    private final List<ColumnProfile> columns = new ArrayList<>();
    private final List<Fed> fed = new ArrayList<>();

    ProfiledColumns(FileRule rule, ImportTarget target, List<String> header) {
        this.rule = rule;
        this.header = header;
        header.forEach(column -> columns.add(new ColumnProfile()));
        for (ImportField field : target.fields()) {
            ValueRule value = rule.fields().get(field.name());
            if (value != null && !value.columns().isEmpty() && header.containsAll(value.columns())) {
                fed.add(new Fed(header.indexOf(value.columns().get(0)), field, value.bind(header::indexOf)));
            }
        }
    }

    void add(Records row) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(i < row.size() ? row.field(i).strip() : "");
        }
        if (row.size() == columns.size()) {
            for (Fed one : fed) {
                String text = one.value().text(row);
                if (text != null && !fits(one, text)) {
                    columns.get(one.column()).refuse();
                }
            }
        }
    }

    private boolean fits(Fed one, String text) {
        FileFormat format = rule.format();
        var dates = one.value().rule().dates() == null
                ? format.dates()
                : one.value().rule().dates();
        return switch (one.field().type()) {
            case TEXT -> text.codePointCount(0, text.length()) <= one.field().size();
            case CODE -> one.field().codes().contains(text);
            case CURRENCY -> text.matches("[A-Z]{3}");
            case DATE -> Values.date(text, dates) != null;
            case TIMESTAMP -> text.length() >= "yyyy-mm-dd".length();
            case MONEY -> Values.minorUnits(text, MOST_DECIMALS, format.decimalPoint()) != null;
            case INTEGER -> Values.minorUnits(text, 0, format.decimalPoint()) != null;
            case DECIMAL -> Values.decimal(text, one.field().size(), format.decimalPoint()) != null;
        };
    }

    /** @param open columns whose values may be shown */
    List<FileProfile.Line> lines(Set<String> open) {
        List<FileProfile.Line> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            lines.add(line(i, open.contains(header.get(i))));
        }
        return lines;
    }

    private FileProfile.Line line(int i, boolean shown) {
        ColumnProfile column = columns.get(i);
        String field = fed.stream()
                .filter(one -> one.column() == i)
                .map(one -> one.field().name())
                .findFirst()
                .orElse(null);
        return new FileProfile.Line(
                header.get(i),
                field,
                share(column.filled(), column.rows()),
                column.distinct(),
                column.exact(),
                field == null ? null : share(column.unparsed(), column.filled()),
                shown,
                shown ? column.least() : null,
                shown ? column.most() : null,
                shown ? column.values() : List.of(),
                column.forms());
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
