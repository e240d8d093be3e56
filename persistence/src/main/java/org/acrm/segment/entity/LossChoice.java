package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.value.entity.LossQueries.Of;

/** With whom the bank loses money as a whole, or with at least one product (LTV-05). */
public record LossChoice(Of of) implements ListChoice, Serializable {

    @Override
    public String address() {
        return "value/losses.xhtml#" + of;
    }

    @Override
    public Definition definition(LocalDate published, SegmentCatalogue catalogue) {
        return Definition.keeping(List.of(
                of == Of.CUSTOMERS
                        ? new Comparison("profit", Relation.LESS, new Operand.Value(0L))
                        : new Comparison("loss_products", Relation.AT_LEAST, new Operand.Value(1L))));
    }
}
