package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.entity.LtvChoice;
import org.acrm.value.entity.LtvChoice.By;

/** A grade of lifetime value, or a year of joining, on the published night; but for those of whom no estimate may be shown. */
public record LifetimeChoice(LtvChoice which) implements ListChoice, Serializable {

    private static final String GRADE = "ltv_grade";

    @Override
    public String address() {
        return "value/lifetimes.xhtml?by=" + which.by() + (which.key() == null ? "" : "&group=" + which.key());
    }

    @Override
    public Definition definition(LocalDate published, SegmentCatalogue catalogue) {
        if (which.by() == By.PRODUCT) {
            throw new BusinessException("error.segment.list", which.by());
        }
        if (which.by() == By.GRADE) {
            return Definition.keeping(List.of(new OneOf(GRADE, List.of(which.key()))));
        }
        Condition valued = new Not(new Missing(GRADE));
        if (which.key() == null) {
            return Definition.keeping(List.of(valued, new Missing("customer_since")));
        }
        LocalDate first = LocalDate.of(Integer.parseInt(which.key()), 1, 1);
        return Definition.keeping(
                List.of(valued, since(Relation.AT_LEAST, first), since(Relation.LESS, first.plusYears(1))));
    }

    private static Condition since(Relation relation, LocalDate day) {
        return new Comparison("customer_since", relation, new Operand.Value(day));
    }
}
