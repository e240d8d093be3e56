package org.acrm.customer.entity;

import static org.acrm.customer.entity.InfoAttribute.code;
import static org.acrm.customer.entity.InfoAttribute.of;
import static org.acrm.customer.entity.InfoType.DATE;
import static org.acrm.customer.entity.InfoType.MOMENT;
import static org.acrm.customer.entity.InfoType.NUMBER;
import static org.acrm.customer.entity.InfoType.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The golden record, who looks after the customer, and who brought whom. */
@ApplicationScoped
public class MasterInfo implements InfoSource {

    /** Full years between two dates; both databases know these parts of a date. */
    private static final String YEARS = "extract(year from cast(:shown as date)) - extract(year from %1$s)"
            + " - case when extract(month from cast(:shown as date)) * 100 + extract(day from cast(:shown as date))"
            + " < extract(month from %1$s) * 100 + extract(day from %1$s) then 1 else 0 end";

    @Override
    public String name() {
        return "MASTER";
    }

    @Override
    public List<InfoAttribute> attributes() {
        return List.of(
                of("CUSTOMER_NO", TEXT, "c.source_key"),
                of("NAME", TEXT, "c.name").masked(InfoMask.NAME),
                of("LATIN_NAME", TEXT, "c.latin_name").masked(InfoMask.NAME),
                code("CUSTOMER_KIND", "customer_kind", "c.kind"),
                code("SEX", "sex", "c.sex").masked(InfoMask.WHOLE),
                of("BIRTH_DATE", DATE, "c.birth_date").masked(InfoMask.WHOLE),
                of("AGE", NUMBER, YEARS.formatted("c.birth_date")).masked(InfoMask.WHOLE),
                code("LANGUAGE", "language", "c.language"),
                of("ID_NUMBER", TEXT, "c.id_number").masked(InfoMask.ID_NUMBER),
                code("INDUSTRY", "industry", "c.industry"),
                code("OCCUPATION", "occupation", "c.occupation").masked(InfoMask.WHOLE),
                of("BRANCH", TEXT, "b.name"),
                of("PORTFOLIO", TEXT, "p.code"),
                of("MANAGER", TEXT, "f.name"),
                of("CUSTOMER_SINCE", DATE, "c.customer_since"),
                of("YEARS_WITH_BANK", NUMBER, YEARS.formatted("c.customer_since")),
                of("CLOSED_ON", DATE, "c.closed_on"),
                of("DELIVERED_BY", TEXT, "c.source"),
                of("KNOWN_SINCE", MOMENT, "c.recorded_at"),
                of("REFERRED_BY", TEXT, "o.name").masked(InfoMask.NAME),
                of("REFERRALS", NUMBER, "(select count(*) from customer_customer n where n.referred_by_id = c.id)"));
    }

    @Override
    public String from() {
        return KnownThen.CUSTOMER + " c left join access_branch b on b.id = c.branch_id"
                + " left join access_portfolio p on p.id = c.portfolio_id left join access_staff f on f.id = p.staff_id"
                + " left join customer_customer o on o.id = c.referred_by_id";
    }
}
