package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/**
 * What a wallet of a private customer may hold (LTV-06). Nobody tells the bank what a customer has elsewhere, so the assets of the upper
 * quartile of the customers of the same age and occupation stand for it.
 */
@ApplicationScoped
public class Wallets {

    /** Fewer peers tell nothing. */
    static final int LEAST = 30;

    /** Peers of a customer {@code c} on a shown day, but for the occupation. */
    static final String PEER = "c.kind = 'RETAIL' and w.age_decade = " + decade(":shown");

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected Wallets() {}

    public Wallets(EntityManager database) {
        this.database = database;
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
