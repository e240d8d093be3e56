package org.acrm.value.entity;

import static org.acrm.customer.entity.InfoAttribute.code;
import static org.acrm.customer.entity.InfoAttribute.of;
import static org.acrm.customer.entity.InfoType.DATE;
import static org.acrm.customer.entity.InfoType.MONEY;
import static org.acrm.customer.entity.InfoType.NUMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.InfoAttribute;
import org.acrm.customer.entity.InfoSource;
import org.acrm.shared.entity.ShownRows;

/** What the nights derive of value and behaviour, as it is valid on the shown day. */
@ApplicationScoped
public class ValueInfo implements InfoSource {

    @Override
    public String name() {
        return "VALUE";
    }

    @Override
    public List<InfoAttribute> attributes() {
        return List.of(
                code("GRADE", "grade", "g.grade"),
                of("GRADE_SINCE", DATE, "g.valid_from"),
                of("CONTRIBUTION", MONEY, "g.contribution_minor"),
                of("ASSETS", MONEY, "g.assets_minor"),
                of("DEBTS", MONEY, "g.debts_minor"),
                of("RFM_RECENCY", NUMBER, "r.recency"),
                of("RFM_FREQUENCY", NUMBER, "r.frequency"),
                of("RFM_MONETARY", NUMBER, "r.monetary"),
                of("LAST_ACTIVE_ON", DATE, "y.last_active_on"),
                of("CYCLE_DAYS", NUMBER, "y.cycle_days"),
                code("CYCLE_BAND", "cycle_band", "y.band"),
                of("ACTIVE_DAYS_90", NUMBER, "f.active_days_90"),
                of("ACTIVE_DAYS_365", NUMBER, "f.active_days_365"),
                of("TX_COUNT_90", NUMBER, "f.tx_count_90"),
                of("IN_90", MONEY, "f.in_minor_90"),
                of("OUT_90", MONEY, "f.out_minor_90"),
                of("SALARY_90", MONEY, "f.salary_minor_90"),
                of("PURCHASES_365", NUMBER, "f.purchase_count_365"),
                of("PURCHASE_AMOUNT_365", MONEY, "f.purchase_minor_365"),
                of("LAST_PURCHASE_ON", DATE, "f.last_purchase_on"),
                of("LOGINS_90", NUMBER, "f.login_count_90"));
    }

    @Override
    public String from() {
        return "customer_customer c" + ShownRows.leftJoin("value_grade", "g", "c")
                + ShownRows.leftJoin("value_rfm", "r", "c") + ShownRows.leftJoin("value_cycle", "y", "c")
                + ShownRows.leftJoin("value_features", "f", "c") + " where c.id = :customer";
    }
}
