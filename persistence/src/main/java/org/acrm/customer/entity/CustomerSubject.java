package org.acrm.customer.entity;

import static org.acrm.condition.entity.Attribute.date;
import static org.acrm.condition.entity.Attribute.number;
import static org.acrm.condition.entity.Attribute.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Join;
import org.acrm.condition.entity.Secrecy;
import org.acrm.condition.entity.Subject;

/** Customers of the four kinds as rows of which conditions speak. */
@ApplicationScoped
public class CustomerSubject implements Subject {

    /** Digits 7 to 14 of a Chinese identity number are the day of birth. */
    private static final String BORN_BY_ID = "case when regexp_like(c.id_number,"
            + " '^[0-9]{6}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-9]{3}[0-9X]$') then"
            + " to_date(substr(c.id_number, 7, 8), 'YYYYMMDD') end";

    private static final Join REACHES = Join.byNumber(
            "(select w.customer_id, count(*) n from customer_contact_point w where w.kind in ('MOBILE', 'EMAIL')"
                    + " group by w.customer_id) reach",
            "reach.customer_id",
            "c.id");

    private static final Join OPEN_HOLDINGS = Join.byNumber(
            "(select o.owner_id, count(*) n from customer_holding o where o.status <> 'CLOSED' group by o.owner_id)"
                    + " held",
            "held.owner_id",
            "c.id");

    private static final Join PORTFOLIO = Join.byNumber("access_portfolio pf", "pf.id", "c.portfolio_id");

    private static final List<Attribute> ATTRIBUTES = List.of(
            text("kind", "c.kind"),
            text("name", "c.name").masked(Secrecy.NAME),
            text("latin_name", "c.latin_name").masked(Secrecy.NAME),
            text("language", "c.language"),
            date("birth_date", "c.birth_date").masked(Secrecy.CLOSED),
            text("sex", "c.sex"),
            text("id_number", "c.id_number").masked(Secrecy.ID_NUMBER),
            date("id_birth_date", BORN_BY_ID).masked(Secrecy.CLOSED),
            text("industry", "c.industry"),
            text("occupation", "c.occupation").masked(Secrecy.CLOSED),
            number("branch", "c.branch_id"),
            number("portfolio", "c.portfolio_id"),
            number("portfolio_branch", "pf.branch_id").joining(PORTFOLIO),
            date("customer_since", "c.customer_since"),
            date("closed_on", "c.closed_on"),
            date("updated_on", "cast(c.updated_at as date)"),
            number("reachable_by", "coalesce(reach.n, 0)").joining(REACHES),
            number("open_holdings", "coalesce(held.n, 0)").joining(OPEN_HOLDINGS));

    @Override
    public String name() {
        return "CUSTOMER";
    }

    /** Merged customers are shown nowhere: what they had is checked with the one that took it over. */
    @Override
    public String table() {
        return "(select * from customer_customer where merged_into_id is null) c";
    }

    @Override
    public String stored() {
        return "customer_customer c";
    }

    @Override
    public String key() {
        return "c.id";
    }

    @Override
    public String customer() {
        return "c.id";
    }

    @Override
    public String rowNumber() {
        return "c.source_key";
    }

    @Override
    public String dated() {
        return "c.customer_since";
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }
}
