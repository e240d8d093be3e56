package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.entity.AgeBand;
import org.acrm.value.entity.HolderFilter;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.entity.ValueFilter;

/** Who holds a product or kind on the published date, or lacks it (RET-04). What was bought in a period no attribute tells. */
public record HolderChoice(HolderFilter which, ValueFilter of) implements ListChoice, Serializable {

    @Override
    public String address() {
        return "value/holders.xhtml?item=" + which.what() + "&who=" + which.who() + given("age", which.age())
                + given("kind", of.kind()) + given("member", of.member()) + given("branch", of.branch());
    }

    private static String given(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    @Override
    public Definition definition(LocalDate published, SegmentCatalogue catalogue) {
        List<Condition> said = new ArrayList<>(List.of(
                new Not(is("kind", CustomerKind.PROSPECT.name())),
                unlessMissing("customer_since", Relation.AT_MOST),
                unlessMissing("closed_on", Relation.MORE),
                held(catalogue)));
        if (which.age() != null) {
            said.addAll(aged(which.age()));
        }
        if (of.kind() != null) {
            said.add(is("kind", of.kind().name()));
        }
        if (of.member() != null) {
            said.add(is("member_type", of.member().name()));
        }
        if (of.branch() != null) {
            said.add(new OneOf(SegmentSubject.UNIT, List.copyOf(catalogue.units(of.branch()))));
        }
        return Definition.keeping(said);
    }

    private static Condition is(String attribute, String code) {
        return new OneOf(attribute, List.of(code));
    }

    private static Condition unlessMissing(String day, Relation relation) {
        Condition known = new Comparison(day, relation, new Operand.Before(0, Operand.Unit.DAYS));
        return new AnyOf(List.of(new Missing(day), known));
    }

    private Condition held(SegmentCatalogue catalogue) {
        String attribute = which.what().product() != null
                ? "product_" + catalogue.product(which.what().product())
                : which.what().kind().name().toLowerCase(Locale.ROOT);
        if (which.who() == Who.HOLDS) {
            return number(attribute, Relation.AT_LEAST, 1);
        }
        if (which.who() == Who.LACKS) {
            return number(attribute, Relation.EQUAL, 0);
        }
        throw new BusinessException("error.segment.list", which.who());
    }

    private static List<Condition> aged(AgeBand age) {
        if (age == AgeBand.NONE) {
            return List.of(new Missing("age"));
        }
        List<Condition> said = new ArrayList<>();
        age.from().ifPresent(years -> said.add(number("age", Relation.AT_LEAST, years)));
        age.below().ifPresent(years -> said.add(number("age", Relation.LESS, years)));
        return said;
    }

    private static Condition number(String attribute, Relation relation, long value) {
        return new Comparison(attribute, relation, new Operand.Value(value));
    }
}
