package org.acrm.quality.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.access.entity.DataScope;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.SqlText;
import org.acrm.condition.entity.Subject;
import org.acrm.shared.entity.ResultRow;

/** Which rows an expectation finds today, and in which months they came about: for a rule that is not saved yet. */
public record DraftRows(Subject subject, Expectation expectation, LocalDate businessDate) {

    private static final int MONTHS = 12;

    public List<Attribute> attributes() {
        return expectation.attributes().stream().map(subject::attribute).toList();
    }

    /** The first rows by key that fail and are in sight, with their values in clear: the service masks them. */
    public List<FailingRow> first(EntityManager database, DataScope scope, int most) {
        List<Attribute> shown = attributes();
        SqlText sql = new SqlText(subject, businessDate);
        checked(sql).add(" and ");
        failing(sql);
        String columns = IntStream.range(0, shown.size())
                .mapToObj(i -> ", cast(" + shown.get(i).expression() + " as varchar(2000)) v" + i)
                .collect(Collectors.joining());
        String text = "select " + subject.rowNumber() + " row_number_text, " + subject.customer()
                + " customer_id, fc.source_key customer_number, fc.name customer_name" + columns + " from "
                + from(sql, shown) + " left join customer_customer fc on fc.id = " + subject.customer() + " where "
                + sql.text() + " and (" + scope.condition("fc") + ") order by " + subject.key();
        Query query = scope.bind(sql.bind(database.createNativeQuery(text, Tuple.class)))
                .setMaxResults(most);
        List<ResultRow> rows = ResultRow.list(query, row -> row);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> row(i, rows.get(i), shown.size()))
                .toList();
    }

    private static FailingRow row(int place, ResultRow row, int values) {
        return new FailingRow(
                place,
                row.text("row_number_text"),
                row.number("customer_id"),
                row.text("customer_number"),
                row.text("customer_name"),
                IntStream.range(0, values)
                        .mapToObj(i -> row.text("v" + i))
                        .map(text -> text == null ? "" : text)
                        .toList());
    }

    /** The month of the business date and the eleven before it, oldest first; none where the table knows no date. */
    public List<MonthCount> months(EntityManager database) {
        if (subject.dated().isEmpty()) {
            return List.of();
        }
        YearMonth last = YearMonth.from(businessDate);
        YearMonth from = last.minusMonths(MONTHS - 1);
        SqlText counted = new SqlText(subject, businessDate);
        counted.add("count(case when ");
        failing(counted).add(" then 1 end) failed from ");
        String head = counted.text();
        checked(counted.add(" where "));
        String text = "select extract(year from " + subject.dated() + ") y, extract(month from " + subject.dated()
                + ") m, count(*) checked, " + head + from(counted, List.of())
                + counted.text().substring(head.length()) + " and " + subject.dated() + " >= :from and "
                + subject.dated() + " < :beyond group by extract(year from " + subject.dated()
                + "), extract(month from "
                + subject.dated() + ")";
        Query query = counted.bind(database.createNativeQuery(text, Tuple.class))
                .setParameter("from", from.atDay(1))
                .setParameter("beyond", last.plusMonths(1).atDay(1));
        Map<YearMonth, MonthCount> known = ResultRow.list(query, DraftRows::month).stream()
                .collect(Collectors.toMap(MonthCount::month, Function.identity()));
        return Stream.iterate(from, month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> known.getOrDefault(month, new MonthCount(month, 0, 0)))
                .toList();
    }

    private static MonthCount month(ResultRow row) {
        YearMonth month = YearMonth.of((int) row.count("y"), (int) row.count("m"));
        return new MonthCount(month, row.count("checked"), row.count("failed"));
    }

    private String from(SqlText sql, Collection<Attribute> shown) {
        Set<Attribute> used = new LinkedHashSet<>(sql.used());
        used.addAll(shown);
        return subject.from(used);
    }

    private SqlText checked(SqlText sql) {
        sql.add("(").add(expectation.guard()).add(")");
        expectation.unique().forEach(name -> sql.add(" and not ").add(new Missing(name)));
        return sql;
    }

    private SqlText failing(SqlText sql) {
        if (expectation.unique().isEmpty()) {
            return sql.add("not (").add(expectation.demand()).add(")");
        }
        String values = expectation.unique().stream()
                .map(name -> subject.attribute(name).expression())
                .collect(Collectors.joining(", "));
        SqlText repeats = new SqlText(subject, businessDate);
        checked(repeats);
        sql.add("(" + values + ") in (select " + values + " from " + subject.from(all(repeats)) + " where ");
        return checked(sql).add(" group by " + values + " having count(*) > 1)");
    }

    private Set<Attribute> all(SqlText sql) {
        Set<Attribute> used = new LinkedHashSet<>(sql.used());
        expectation.unique().forEach(name -> used.add(subject.attribute(name)));
        return used;
    }
}
