package org.acrm.modelling.entity;

import static org.acrm.customer.entity.InfoAttribute.code;
import static org.acrm.customer.entity.InfoAttribute.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.InfoAttribute;
import org.acrm.customer.entity.InfoSource;
import org.acrm.customer.entity.InfoType;
import org.acrm.quality.entity.Withholding;
import org.acrm.shared.entity.ShownRows;

/** The churn score that is valid on the shown day. */
@ApplicationScoped
public class ScoreInfo implements InfoSource {

    @Override
    public String name() {
        return "MODEL";
    }

    @Override
    public List<InfoAttribute> attributes() {
        return List.of(
                of("CHURN_PROBABILITY", InfoType.ESTIMATE, "s.probability"),
                code("CHURN_BAND", "risk_band", "s.band"),
                of("CHURN_MODEL", InfoType.NUMBER, "v.ordinal"));
    }

    @Override
    public String from() {
        return "modelling_score s join modelling_version v on v.id = s.version_id"
                + " join modelling_model m on m.id = s.model_id where s.customer_id = :customer and m.code = 'CHURN'"
                + " and " + ShownRows.valid("s") + " and not " + Withholding.of("s.customer_id");
    }
}
