package org.acrm.quality.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.SqlText;
import org.acrm.condition.entity.Subject;
import org.acrm.shared.entity.ResultRow;

/** An expectation asked of the database by itself: one query, for a rule that is not saved yet. The night asks many in one reading. */
public record ExpectationSql(Subject subject, Expectation expectation, LocalDate businessDate) {

    /** How many rows are checked and how many of them fail. */
    public record Counted(long checked, long failed) {}

    public Counted count(EntityManager database) {
        SqlText sql = new SqlText(subject, businessDate);
        Query query = database.createNativeQuery(
                expectation.unique().isEmpty() ? ofDemand(sql) : ofRepeats(sql), Tuple.class);
        ResultRow row = new ResultRow((Tuple) sql.bind(query).getSingleResult());
        return new Counted(row.count("checked"), row.count("failed"));
    }

    private String ofDemand(SqlText sql) {
        sql.add("select count(*) checked, count(case when not (")
                .add(expectation.demand())
                .add(") then 1 end) failed from ");
        String head = sql.text();
        sql.add(" where ").add(expectation.guard());
        return head + subject.from(sql.used()) + sql.text().substring(head.length());
    }

    private String ofRepeats(SqlText sql) {
        String values = String.join(
                ", ",
                expectation.unique().stream()
                        .map(name -> subject.attribute(name).expression())
                        .toList());
        sql.add(expectation.guard());
        expectation.unique().forEach(name -> sql.add(" and not ").add(new Missing(name)));
        return "select coalesce(sum(n), 0) checked, coalesce(sum(case when n > 1 then n else 0 end), 0) failed from"
                + " (select count(*) n from " + subject.from(sql.used()) + " where " + sql.text() + " group by "
                + values
                + ") g";
    }
}
