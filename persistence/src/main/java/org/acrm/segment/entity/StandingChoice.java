package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.value.entity.DormancyLine.Standing;
import org.acrm.value.entity.DormancyQueries;

/** Who holds something and has been still for half a year (CHN-05), or who holds nothing any more (RET-01). */
public record StandingChoice(Standing standing) implements ListChoice, Serializable {

    @Override
    public String address() {
        return "value/standing.xhtml?standing=" + standing;
    }

    @Override
    public Definition definition(LocalDate published, SegmentCatalogue catalogue) {
        List<Condition> said = new ArrayList<>(List.of(
                new Not(new OneOf("kind", List.of(CustomerKind.PROSPECT.name()))),
                new Comparison("customer_since", Relation.AT_MOST, new Operand.Before(0, Operand.Unit.DAYS))));
        if (standing == Standing.LEFT) {
            said.add(new Comparison("holding_count", Relation.EQUAL, new Operand.Value(0L)));
        } else {
            said.add(new Comparison("holding_count", Relation.AT_LEAST, new Operand.Value(1L)));
            Condition still = new Comparison(
                    "last_active_on",
                    Relation.AT_MOST,
                    new Operand.Before(DormancyQueries.MONTHS, Operand.Unit.MONTHS));
            Condition ever = new AnyOf(List.of(new Missing("last_active_on"), still));
            said.add(standing == Standing.DORMANT ? ever : new Not(ever));
        }
        return Definition.keeping(said);
    }
}
