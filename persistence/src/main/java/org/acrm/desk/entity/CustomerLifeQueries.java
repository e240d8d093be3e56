package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.feedback.entity.KnownComplaints;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** What happened between the bank and one customer; the caller has found the customer in sight before. */
@ApplicationScoped
public class CustomerLifeQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CustomerLifeQueries() {}

    public CustomerLifeQueries(EntityManager database) {
        this.database = database;
    }

    /** The months up to the given day that had activity, the earliest first. */
    public List<MonthOfActivity> months(long customer, LocalDate from, WorkingDay day) {
        String sql = "select extract(year from d.on_day) y, extract(month from d.on_day) m, sum(d.in_minor) came,"
                + " sum(d.out_minor) went, sum(d.tx_count) bookings from activity_daily d where d.customer_id = :customer"
                + " and d.on_day >= :from and d.on_day <= :to"
                + " group by extract(year from d.on_day), extract(month from d.on_day) order by 1, 2";
        Query query = of(sql, customer).setParameter("from", from).setParameter("to", day.shown());
        return ResultRow.list(
                query,
                row -> new MonthOfActivity(
                        (int) row.count("y"),
                        (int) row.count("m"),
                        row.money("came", day.currency()),
                        row.money("went", day.currency()),
                        row.count("bookings")));
    }

    /** Bookings of one month, the latest first; up to the shown day for a page that looks back. */
    public Page<TransactionLine> transactions(
            long customer, LocalDate month, WorkingDay day, String language, PageRequest page) {
        LocalDate from = month.withDayOfMonth(1);
        LocalDate to = from.plusMonths(1);
        if (day.past() && to.isAfter(day.workday())) {
            to = day.workday();
        }
        String where = " from activity_transaction t where t.customer_id = :customer and t.booked_on >= :from"
                + " and t.booked_on < :to";
        String sql =
                "select t.booked_on, coalesce(l.label, e.label, p.code) product, t.kind, t.channel, t.counterparty,"
                        + " t.amount_minor, t.currency, t.balance_after_minor"
                        + where.replace(
                                " where",
                                " join customer_holding h on h.id = t.holding_id join product_product p on p.id = h.product_id"
                                        + " left join product_label l on l.product_id = p.id and l.language = :language"
                                        + " left join product_label e on e.product_id = p.id and e.language = 'en' where")
                        + " order by t.booked_on desc, t.id desc";
        Query query = of(sql, customer).setParameter("language", language);
        query.setParameter("from", from).setParameter("to", to);
        query.setFirstResult(page.offset()).setMaxResults(page.size());
        Query count = of("select count(*) total" + where, customer);
        count.setParameter("from", from).setParameter("to", to);
        long total = ResultRow.list(count, row -> row.count("total")).get(0);
        return new Page<>(ResultRow.list(query, CustomerLifeQueries::transaction), total, true);
    }

    private static TransactionLine transaction(ResultRow row) {
        String currency = row.text("currency");
        return new TransactionLine(
                row.date("booked_on"),
                row.text("product"),
                row.text("kind"),
                row.text("channel"),
                row.text("counterparty"),
                row.money("amount_minor", currency),
                row.money("balance_after_minor", currency));
    }

    /** Contacts, the latest first; page views and log-ins are behaviour and not counted among them. */
    public Page<ContactLine> contacts(long customer, WorkingDay day, PageRequest page) {
        String where = " from activity_interaction i left join access_staff f on f.id = i.staff_id"
                + " where i.customer_id = :customer and i.kind not in ('PAGE_VIEW', 'LOGIN') and i.recorded_at <= :known";
        Query query = of(
                "select i.happened_at, i.channel, i.kind, i.subject, i.content, i.disposition, f.name staff" + where
                        + " order by i.happened_at desc, i.id desc",
                customer,
                day);
        query.setFirstResult(page.offset()).setMaxResults(page.size());
        long total = ResultRow.list(of("select count(*) total" + where, customer, day), row -> row.count("total"))
                .get(0);
        return new Page<>(
                ResultRow.list(
                        query,
                        row -> new ContactLine(
                                row.localTime("happened_at"),
                                row.text("channel"),
                                row.text("kind"),
                                row.text("subject"),
                                row.text("content"),
                                row.text("disposition"),
                                row.text("staff"))),
                total,
                true);
    }

    public List<ComplaintLine> complaints(long customer, WorkingDay day) {
        String sql = "select p.opened_on, p.closed_on, p.topic, p.text, p.status, p.channel from "
                + KnownComplaints.OF_CUSTOMER + " p order by p.opened_on desc, p.id desc";
        return ResultRow.list(
                of(sql, customer, day).setMaxResults(PageRequest.LARGEST),
                row -> new ComplaintLine(
                        row.date("opened_on"),
                        row.date("closed_on"),
                        row.text("topic"),
                        row.text("text"),
                        row.text("status"),
                        row.text("channel")));
    }

    /** Scores of all models up to the published day, the latest first. */
    public List<ScoreLine> scores(long customer, WorkingDay day) {
        String sql = "select m.code, s.valid_from, s.valid_to, s.probability, s.band, v.ordinal from modelling_score s"
                + " join modelling_version v on v.id = s.version_id join modelling_model m on m.id = s.model_id"
                + " where s.customer_id = :customer and s.valid_from <= :shown order by s.valid_from desc, m.code desc";
        return ResultRow.list(
                of(sql, customer).setParameter("shown", day.shown()).setMaxResults(50),
                row -> new ScoreLine(
                        row.text("code"),
                        row.date("valid_from"),
                        row.date("valid_to"),
                        row.decimal("probability"),
                        row.text("band"),
                        row.count("ordinal")));
    }

    private Query of(String sql, long customer, WorkingDay day) {
        return day.moment().bind(of(sql, customer), sql);
    }

    private Query of(String sql, long customer) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("customer", customer);
    }
}
