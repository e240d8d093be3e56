package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.shared.entity.Dialect;
import org.acrm.shared.entity.ResultRow;

/** Values of attributes for one customer: one query a source, with only the columns that somebody shows. */
@ApplicationScoped
public class InfoValueQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected InfoValueQueries() {}

    public InfoValueQueries(EntityManager database) {
        this.database = database;
    }

    /** By the names of the attributes; a value that is not known is missing. */
    public Map<String, Serializable> read(
            InfoSource source, List<InfoAttribute> wanted, long customer, InfoMoment moment) {
        String columns =
                wanted.stream().map(a -> a.expression() + " as " + a.name()).collect(Collectors.joining(", "));
        String sql = "select " + columns + " from " + source.from();
        String ready = sql.contains("${bool}")
                ? sql.replace("${bool}", Dialect.of(database).types().get("bool"))
                : sql;
        var query = moment.bind(database.createNativeQuery(ready, Tuple.class), ready);
        query.setParameter("customer", customer);
        List<Map<String, Serializable>> rows = ResultRow.list(query, row -> values(row, wanted, moment));
        return rows.isEmpty() ? Map.of() : rows.get(0);
    }

    private static Map<String, Serializable> values(ResultRow row, List<InfoAttribute> wanted, InfoMoment moment) {
        Map<String, Serializable> values = new HashMap<>();
        for (InfoAttribute attribute : wanted) {
            Serializable value = value(row, attribute, moment);
            if (value != null) {
                values.put(attribute.name(), value);
            }
        }
        return values;
    }

    private static Serializable value(ResultRow row, InfoAttribute attribute, InfoMoment moment) {
        String column = attribute.name();
        return switch (attribute.type()) {
            case TEXT, CODE -> row.text(column);
            case DATE -> row.date(column);
            case MOMENT -> row.instant(column);
            case NUMBER -> row.number(column);
            case MONEY -> row.money(column, moment.base());
            case ESTIMATE -> row.decimal(column);
            case ALLOWED -> row.number(column) == null ? null : (Serializable) (row.number(column) == 1);
        };
    }
}
