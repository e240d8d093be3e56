package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.acrm.customer.entity.ConsentInfo;
import org.acrm.customer.entity.KnownThen;
import org.acrm.shared.entity.ResultRow;

/** Master data around one customer as known at the end of a day; the caller has found the customer in sight before. */
@ApplicationScoped
public class CustomerPartsQueries {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CustomerPartsQueries() {}

    public CustomerPartsQueries(EntityManager database) {
        this.database = database;
    }

    public List<ContactAddress> contactPoints(long customer, WorkingDay day) {
        String sql = "select p.kind, p.address, p.city from " + KnownThen.CONTACT_POINTS + " p order by p.kind desc";
        return ResultRow.list(
                of(sql, customer, day),
                row -> new ContactAddress(row.text("kind"), row.text("address"), row.text("city")));
    }

    /**
     * One line for each channel and topic on which the customer ever said something about marketing, since it was said, or where nobody knows that, since
     * it was recorded. Where the customer's records say different things, the refusal counts.
     *
     * @param bank in which zone the bank's clock stands
     */
    public List<ConsentFlag> consents(long customer, WorkingDay day, ZoneId bank) {
        String sql =
                "select q.channel, q.topic, q.given, q.said_at, q.recorded_from from (select n.channel, n.topic, n.given, n.said_at,"
                        + " n.recorded_from, row_number() over (partition by n.channel, n.topic order by n.given, n.id desc) place"
                        + " from customer_consent n"
                        + " where n.customer_id = :customer and " + ConsentInfo.HELD
                        + ") q where q.place = 1 order by q.channel, case when q.topic = 'ALL' then 0 else 1 end,"
                        + " q.topic";
        return ResultRow.list(
                of(sql, customer, day),
                row -> new ConsentFlag(row.text("channel"), row.text("topic"), row.flag("given"), since(row, bank)));
    }

    private static Instant since(ResultRow row, ZoneId bank) {
        LocalDateTime said = row.localTime("said_at");
        return said == null ? row.instant("recorded_from") : said.atZone(bank).toInstant();
    }

    /** @param language of the products' names; English where the bank delivered none in it */
    public List<HoldingLine> holdings(long customer, WorkingDay day, String language) {
        String sql =
                "select h.id, coalesce(l.label, e.label, p.code) product, p.kind, h.account_no, h.role, h.status, h.currency,"
                        + " h.balance_minor, h.credit_limit_minor, h.interest_rate, h.opened_on, h.matures_on, h.closed_on"
                        + " from " + KnownThen.HOLDINGS + " h join product_product p on p.id = h.product_id"
                        + " left join product_label l on l.product_id = p.id and l.language = :language"
                        + " left join product_label e on e.product_id = p.id and e.language = 'en'"
                        + " order by case when h.closed_on is null then 0 else 1 end, case when h.role = 'OWNER' then 0 else 1 end,"
                        + " h.opened_on, h.id";
        return ResultRow.list(of(sql, customer, day).setParameter("language", language), CustomerPartsQueries::holding);
    }

    private static HoldingLine holding(ResultRow row) {
        String currency = row.text("currency");
        return new HoldingLine(
                row.count("id"),
                row.text("product"),
                row.text("kind"),
                row.text("account_no"),
                row.text("role"),
                row.text("status"),
                row.money("balance_minor", currency),
                row.money("credit_limit_minor", currency),
                row.decimal("interest_rate"),
                row.date("opened_on"),
                row.date("matures_on"),
                row.date("closed_on"));
    }

    private Query of(String sql, long customer, WorkingDay day) {
        return day.moment()
                .bind(database.createNativeQuery(sql, Tuple.class), sql)
                .setParameter("customer", customer);
    }
}
