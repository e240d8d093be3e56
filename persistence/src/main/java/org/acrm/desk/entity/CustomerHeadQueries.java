package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Optional;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.KnownThen;
import org.acrm.quality.entity.Withholding;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** The head of the customer's page, in one query. */
@ApplicationScoped
public class CustomerHeadQueries {

    private static final String SELECT =
            "select c.id, c.source, c.source_key, c.kind, c.name, c.latin_name, c.language,"
                    + " c.birth_date, c.id_number, c.industry, c.occupation, c.customer_since, c.closed_on, b.name branch,"
                    + " p.code portfolio, f.name manager, g.grade, g.contribution_minor, g.assets_minor,"
                    + " g.debts_minor, d.since grade_since, (select o.grade from value_grade o where o.customer_id = c.id"
                    + " and o.valid_to = d.since) former_grade,"
                    + " r.recency, r.frequency, r.monetary, y.cycle_days, y.last_active_on, y.band cycle_band,"
                    + " s.probability, s.band risk, s.reasons, s.valid_from risk_since, v.ordinal version_no, a.probability chance,"
                    + " a.band chance_band, a.reasons chance_reasons, a.valid_from chance_since, w.ordinal chance_no, "
                    + Withholding.flag("c.id") + " withheld"
                    + " from " + KnownThen.CUSTOMER
                    + " c join customer_customer k on k.id = c.id left join access_branch b on b.id = c.branch_id"
                    + " left join access_portfolio p on p.id = c.portfolio_id left join access_staff f on f.id = p.staff_id"
                    + ShownRows.leftJoin("value_grade", "g", "c") + ShownRows.leftJoin("value_rfm", "r", "c")
                    + ShownRows.leftJoin("value_cycle", "y", "c")
                    + ShownRows.leftJoin("modelling_score", "s", "c")
                    + " and s.model_id = (select m.id from modelling_model m where m.code = 'CHURN')"
                    + " left join modelling_version v on v.id = s.version_id"
                    + ShownRows.leftJoin("modelling_score", "a", "c")
                    + " and a.model_id = (select m.id from modelling_model m where m.code = 'BEST_CUSTOMER')"
                    + " left join modelling_version w on w.id = a.version_id"
                    // the day on which the last row with another grade ended
                    + " left join (select q.customer_id, max(q.valid_to) since from value_grade q where q.customer_id = :customer"
                    + " and q.valid_to <= :shown and q.grade <> (select n.grade from value_grade n where n.customer_id = :customer"
                    + " and " + ShownRows.valid("n") + ") group by q.customer_id) d on d.customer_id = c.id"
                    + " where ";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CustomerHeadQueries() {}

    public CustomerHeadQueries(EntityManager database) {
        this.database = database;
    }

    /** Empty where there is no such customer in sight, or was none at that time. */
    public Optional<CustomerHead> find(long id, WorkingDay day, DataScope scope) {
        String sql = SELECT + scope.condition("k");
        Query query = scope.bind(database.createNativeQuery(sql, Tuple.class)).setParameter("customer", id);
        day.moment().bind(query, sql);
        return ResultRow.list(query, row -> head(row, day)).stream().findFirst();
    }

    private static CustomerHead head(ResultRow row, WorkingDay day) {
        return new CustomerHead(
                person(row),
                value(row, day.currency()),
                rhythm(row),
                row.flag("withheld") ? CustomerHead.Risk.kept(row.number("version_no")) : risk(row),
                row.flag("withheld") ? CustomerHead.Chance.UNKNOWN : chance(row));
    }

    private static CustomerHead.Person person(ResultRow row) {
        return new CustomerHead.Person(
                row.count("id"),
                row.text("source"),
                row.text("source_key"),
                row.text("kind"),
                row.text("name"),
                row.text("latin_name"),
                row.text("language"),
                row.date("birth_date"),
                row.text("id_number"),
                row.text("industry"),
                row.text("occupation"),
                row.date("customer_since"),
                row.date("closed_on"),
                row.text("branch"),
                row.text("portfolio"),
                row.text("manager"));
    }

    private static CustomerHead.Value value(ResultRow row, String currency) {
        return new CustomerHead.Value(
                row.text("grade"),
                row.date("grade_since"),
                row.text("former_grade"),
                row.money("contribution_minor", currency),
                row.money("assets_minor", currency),
                row.money("debts_minor", currency),
                row.number("recency"),
                row.number("frequency"),
                row.number("monetary"));
    }

    private static CustomerHead.Rhythm rhythm(ResultRow row) {
        return new CustomerHead.Rhythm(row.number("cycle_days"), row.date("last_active_on"), row.text("cycle_band"));
    }

    private static CustomerHead.Chance chance(ResultRow row) {
        return new CustomerHead.Chance(
                row.decimal("chance"),
                row.text("chance_band"),
                row.text("chance_reasons"),
                row.date("chance_since"),
                row.number("chance_no"));
    }

    private static CustomerHead.Risk risk(ResultRow row) {
        return new CustomerHead.Risk(
                row.decimal("probability"),
                row.text("risk"),
                row.text("reasons"),
                row.date("risk_since"),
                row.number("version_no"),
                false);
    }
}
