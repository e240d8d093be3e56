package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Defects by the yearly contribution of the customers whom they concern, as the shown date knows it. A customer counts once a rule. */
@ApplicationScoped
public class DefectValueQueries {

    public static final int MOST = 10;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected DefectValueQueries() {}

    public DefectValueQueries(EntityManager database) {
        this.database = database;
    }

    public List<DefectLine> ranked(WorkingDay day, DataScope scope, String language) {
        Query query = scope.bind(database.createNativeQuery(
                        "select r.id, coalesce((select l.label from quality_rule_label l where l.rule_id = r.id and l.language ="
                                + " :language), (select max(l.label) from quality_rule_label l where l.rule_id = r.id)) label,"
                                + " r.subject, r.severity, d.customers, d.at_risk, d.lifetime, case when exists (select 1 from quality_result"
                                + " q where q.rule_id = r.id and q.rows_kept < q.rows_failed and q.business_date = (select"
                                + " max(k.business_date) from quality_check k)) then 1 else 0 end cut from (select f.rule_id,"
                                + " count(*) customers, coalesce(sum(g.contribution_minor), 0) at_risk, coalesce(sum(v.total_minor), 0) lifetime from (select distinct"
                                + " x.rule_id, x.customer_id from quality_failure x) f join customer_customer c on c.id ="
                                + " f.customer_id" + ShownRows.leftJoin("value_grade", "g", "c")
                                + ShownRows.leftJoin("value_ltv", "v", "c") + " where "
                                + scope.condition("c")
                                + " group by f.rule_id) d join quality_rule r on r.id = d.rule_id order by d.at_risk desc,"
                                + " d.customers desc, r.id fetch first " + MOST + " rows only",
                        Tuple.class))
                .setParameter("language", language)
                .setParameter("shown", day.shown());
        return ResultRow.list(
                query,
                row -> new DefectLine(
                        row.count("id"),
                        row.text("label"),
                        row.text("subject"),
                        row.text("severity"),
                        row.count("customers"),
                        row.money("at_risk", day.currency()),
                        row.money("lifetime", day.currency()),
                        row.flag("cut")));
    }
}
