package org.acrm.fact.entity;

import static org.acrm.customer.entity.InfoAttribute.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.InfoAttribute;
import org.acrm.customer.entity.InfoSource;
import org.acrm.customer.entity.InfoType;
import org.acrm.shared.entity.ShownRows;

/** How much texts tell of a customer on the shown day; what they tell has a place of its own. */
@ApplicationScoped
public class FactInfo implements InfoSource {

    @Override
    public String name() {
        return "FACT";
    }

    @Override
    public List<InfoAttribute> attributes() {
        return List.of(
                of("FACTS_INFERRED", InfoType.NUMBER, "count(*)"), of("LAST_FACT_ON", InfoType.DATE, "max(f.last_on)"));
    }

    @Override
    public String from() {
        return "fact_inferred f join fact_kind k on k.id = f.kind_id where f.customer_id = :customer"
                + " and k.retired = cast(0 as ${bool}) and " + ShownRows.valid("f");
    }
}
