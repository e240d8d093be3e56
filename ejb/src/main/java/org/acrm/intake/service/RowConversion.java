package org.acrm.intake.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.KnownRows;
import org.acrm.intake.entity.RejectReason;
import org.acrm.intake.kernel.Records;
import org.acrm.intake.kernel.UnreadableFile;
import org.acrm.intake.kernel.Values;

/** Makes canonical rows of delivered ones, by the rule of their file; a row has the first problem in the order of the target's fields. */
final class RowConversion {

    /** Stands in every masked value, and in no value of a bank. */
    private static final String MASK = "••";

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2199;

    /** Why the last row was not converted. */
    record Problem(String column, RejectReason reason, String detail) {}

    private final FileFormat format;
    private final boolean[] required;
    private final List<ImportField> fields;
    private final ValueRule.Bound[] values;
    private final String[] delivered;
    private final DateTimeFormatter[] dates;
    private final int[] currencies;
    private final int columns;
    private final int monthsOf;
    private final Set<YearMonth> months = new TreeSet<>();
    private final Map<String, Integer> digits = new HashMap<>();
    private int lastMonth = -1;
    private Problem problem;

    RowConversion(FileRule rule, ImportTarget target, KnownRows known, List<String> header) {
        this.format = rule.format();
        this.fields = target.fields();
        this.columns = header.size();
        int count = fields.size();
        values = new ValueRule.Bound[count];
        delivered = new String[count];
        dates = new DateTimeFormatter[count];
        currencies = new int[count];
        required = new boolean[count];
        for (int i = 0; i < count; i++) {
            ValueRule value = rule.fields().get(fields.get(i).name());
            if (value != null) {
                values[i] = value.bind(column -> place(header, column));
                delivered[i] = rule.deliveredAs().get(fields.get(i).name());
                dates[i] = value.dates();
            }
            required[i] = known.requires(target, fields.get(i));
            currencies[i] = names().indexOf(fields.get(i).currencyField());
        }
        monthsOf = names().indexOf(target.monthsOf());
    }

    private List<String> names() {
        return fields.stream().map(ImportField::name).toList();
    }

    private static int place(List<String> header, String column) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw new UnreadableFile("missing_column", 1, column);
        }
        return place;
    }

    Set<YearMonth> months() {
        return months;
    }

    Problem problem() {
        return problem;
    }

    /** @return file, row number and values as staged, or null where {@link #problem} says why not */
    Object[] convert(Records row, long fileId, long rowNo) {
        problem = null;
        if (row.size() != columns) {
            return fail(null, RejectReason.HALF_ROW, row.size() + " / " + columns);
        }
        Object[] staged = new Object[values.length + 2];
        staged[0] = fileId;
        staged[1] = rowNo;
        for (int i = 0; i < values.length; i++) {
            staged[i + 2] = values[i] == null ? null : values[i].text(row);
        }
        for (int i = 0; i < values.length; i++) {
            String text = (String) staged[i + 2];
            if (text == null) {
                if (required[i]) {
                    return fail(i, RejectReason.MISSING, null);
                }
            } else {
                staged[i + 2] = canonical(i, text, staged);
                if (problem != null) {
                    return null;
                }
            }
        }
        return staged;
    }

    private String canonical(int i, String text, Object[] staged) {
        ImportField field = fields.get(i);
        if (text.contains(MASK)) {
            return failed(i, RejectReason.BAD_CODE, "masked");
        }
        return switch (field.type()) {
            case TEXT ->
                text.length() > field.size() && text.codePointCount(0, text.length()) > field.size()
                        ? failed(i, RejectReason.TOO_LONG, text.codePointCount(0, text.length()) + " / " + field.size())
                        : text;
            case CODE -> field.codes().contains(text) ? text : failed(i, RejectReason.BAD_CODE, text);
            case CURRENCY -> digits(text) >= 0 ? text : failed(i, RejectReason.BAD_CODE, text);
            case DATE -> date(i, text);
            case TIMESTAMP -> timestamp(i, text);
            case MONEY -> money(i, text, (String) staged[currencies[i] + 2]);
            case INTEGER -> number(i, Values.minorUnits(text, 0, format.decimalPoint()), text);
            case DECIMAL -> number(i, Values.decimal(text, field.size(), format.decimalPoint()), text);
        };
    }

    private String date(int i, String text) {
        LocalDate date = Values.date(text, dates[i] == null ? format.dates() : dates[i]);
        if (date == null || date.getYear() < EARLIEST || date.getYear() > LATEST) {
            return failed(i, RejectReason.BAD_DATE, text);
        }
        if (i == monthsOf) {
            int month = date.getYear() * 12 + date.getMonthValue();
            if (month != lastMonth) {
                lastMonth = month;
                months.add(YearMonth.from(date));
            }
        }
        return format.dates() == DateTimeFormatter.ISO_LOCAL_DATE && dates[i] == null ? text : date.toString();
    }

    private String timestamp(int i, String text) {
        LocalDateTime time = Values.timestamp(text, dates[i] == null ? format.timestamps() : dates[i]);
        return time == null || time.getYear() < EARLIEST || time.getYear() > LATEST
                ? failed(i, RejectReason.BAD_DATE, text)
                : TIMESTAMP.format(time);
    }

    private String money(int i, String text, String currency) {
        int decimals = currency == null ? -1 : digits(currency);
        if (decimals < 0) {
            // the currency's own field says so where it comes first
            return failed(currencies[i], currency == null ? RejectReason.MISSING : RejectReason.BAD_CODE, currency);
        }
        return number(i, Values.minorUnits(text, decimals, format.decimalPoint()), text);
    }

    private String number(int i, Object value, String text) {
        return value == null ? failed(i, RejectReason.BAD_NUMBER, text) : value.toString();
    }

    /** Decimals of a currency, -1 where there is no such currency. */
    private int digits(String currency) {
        return digits.computeIfAbsent(currency, code -> {
            try {
                return Currency.getInstance(code).getDefaultFractionDigits();
            } catch (IllegalArgumentException e) {
                return -1;
            }
        });
    }

    private String failed(int i, RejectReason reason, String detail) {
        fail(i, reason, detail);
        return null;
    }

    private Object[] fail(Integer i, RejectReason reason, String detail) {
        boolean personal = i != null && fields.get(i).sensitive() && reason != RejectReason.TOO_LONG;
        String column = i == null ? null : delivered[i] == null ? fields.get(i).name() : delivered[i];
        problem = new Problem(column, reason, personal && !"masked".equals(detail) ? null : cut(detail));
        return null;
    }

    private static String cut(String detail) {
        return detail == null || detail.length() <= 200 ? detail : detail.substring(0, 200);
    }

    /** Key of a staged row, for finding repeated ones. */
    static String key(Object[] staged, int[] keyPlaces) {
        if (keyPlaces.length == 1) {
            return (String) staged[keyPlaces[0]];
        }
        List<String> parts = new ArrayList<>();
        for (int place : keyPlaces) {
            parts.add(staged[place] == null ? "" : (String) staged[place]);
        }
        return String.join("|", parts);
    }
}
