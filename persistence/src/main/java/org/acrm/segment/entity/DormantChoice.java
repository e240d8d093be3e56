package org.acrm.segment.entity;

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
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.value.entity.DormancyQueries;

/** Who holds something and has been still for half a year (CHN-05), as a rule that moves on with the nights. */
public final class DormantChoice {

    public static final String ADDRESS = "value/cohorts.xhtml";

    private DormantChoice() {}

    public static Definition definition() {
        Condition still = new Comparison(
                "last_active_on", Relation.AT_MOST, new Operand.Before(DormancyQueries.MONTHS, Operand.Unit.MONTHS));
        return new Definition(List.of(
                keep(new Not(new OneOf("kind", List.of(CustomerKind.PROSPECT.name())))),
                keep(new Comparison("customer_since", Relation.AT_MOST, new Operand.Before(0, Operand.Unit.DAYS))),
                keep(new Comparison("holding_count", Relation.AT_LEAST, new Operand.Value(1L))),
                keep(new AnyOf(List.of(new Missing("last_active_on"), still)))));
    }

    private static Block keep(Condition condition) {
        return new Block(Effect.KEEP, new Matching(condition));
    }
}
