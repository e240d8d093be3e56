package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Money;

/**
 * What a customer's wallet holds (LTV-06): what the customer told. Where nobody asked, the assets of the upper quartile of the private
 * customers of the same age and occupation stand for it.
 */
@ApplicationScoped
public class Wallets {

    /** Fewer peers tell nothing. */
    static final int LEAST = 30;

    private static final long MOST = 100_000_000_000_000_000L;

    /** Peers of a customer {@code c} on a shown day, but for the occupation. */
    static final String PEER = "c.kind = 'RETAIL' and w.age_decade = " + decade(":shown");

    /** The latest word of a customer {@code c} on a shown day. */
    static String told(String column) {
        return "(select t." + column + " from value_wallet_told t where t.customer_id = c.id and t.told_on <= :shown"
                + " order by t.told_on desc, t.id desc fetch first 1 rows only)";
    }

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected Wallets() {}

    public Wallets(EntityManager database) {
        this.database = database;
    }

    /**
     * Takes down what a customer told, for each of the customer's records, so that it follows them through a merge and back.
     *
     * @param told assets with all banks together, in the bank's base currency
     * @throws BusinessException where it is no positive amount
     */
    public void tell(long customer, Money told, LocalDate on, String by, OffsetDateTime at) {
        if (told.minor() <= 0 || told.minor() > MOST) {
            throw new BusinessException("error.value.wallet");
        }
        database.createNativeQuery(
                        "insert into value_wallet_told (customer_id, record_id, told_minor, told_on, said_by,"
                                + " said_at) select r.customer_id, r.id, :told, :on, :by, :at from customer_record r where"
                                + " r.customer_id = :customer")
                .setParameter("told", told.minor())
                .setParameter("on", on)
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("customer", customer)
                .executeUpdate();
    }

    /** Puts the peers of a day in place of former ones. */
    public void measure(LocalDate date) {
        database.createNativeQuery("delete from value_wallet_peer").executeUpdate();
        insert("c.occupation", " and c.occupation is not null", date);
        insert("''", "", date);
    }

    private void insert(String occupation, String further, LocalDate date) {
        database.createNativeQuery(
                        "insert into value_wallet_peer (age_decade, occupation, customers, assets_minor) select"
                                + " q.age_decade, q.occupation, count(*), percentile_disc(0.75) within group (order by q.assets_minor)"
                                + " from (select " + decade(":date") + " as age_decade, " + occupation
                                + " as occupation, g.assets_minor from customer_customer c join value_grade g on g.customer_id ="
                                + " c.id and g.valid_from <= :date and g.valid_to > :date where c.kind = 'RETAIL' and c.birth_date"
                                + " is not null and c.merged_into_id is null and g.assets_minor > 0" + further
                                + ") q group by q.age_decade, q.occupation having count(*) >= " + LEAST)
                .setParameter("date", date)
                .executeUpdate();
    }

    private static String decade(String day) {
        return "cast(floor((cast(" + day + " as date) - c.birth_date) / 3652.5) as integer)";
    }
}
