package org.acrm.segment.entity;

import static org.acrm.condition.entity.Attribute.number;
import static org.acrm.condition.entity.Attribute.text;

import java.time.LocalDate;
import java.util.List;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Join;
import org.acrm.segment.entity.OfferedAttribute.Family;
import org.acrm.segment.entity.OfferedAttribute.Parameter;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.entity.MemberType;
import org.acrm.value.entity.RfmGroup;

/** Where a customer stood on a day: what nights derived is kept from day to day, so a rule may ask for any day up to its own. */
final class DatedAttributes {

    static final String GRADE = "grade_at";
    static final String GROUP = "rfm_group_at";
    static final String RECENCY = "rfm_recency_at";
    static final String FREQUENCY = "rfm_frequency_at";
    static final String MONETARY = "rfm_monetary_at";
    static final String MEMBER = "member_type_at";

    private static final List<OfferedAttribute> OFFERED = List.of(
            worded(text(GRADE, "null"), "grade"),
            worded(text(GROUP, "null"), "rfm_standing"),
            plain(number(RECENCY, "null")),
            plain(number(FREQUENCY, "null")),
            plain(number(MONETARY, "null")),
            worded(text(MEMBER, "null"), "member_type"));

    private final LocalDate day;

    DatedAttributes(LocalDate day) {
        this.day = day;
    }

    List<OfferedAttribute> offered() {
        return OFFERED;
    }

    private static OfferedAttribute worded(Attribute attribute, String words) {
        return plain(attribute).worded(words);
    }

    private static OfferedAttribute plain(Attribute attribute) {
        return OfferedAttribute.of(Family.VALUE, attribute).asked(Parameter.DAY);
    }

    /** Null for what is not asked with a day. @throws BusinessException for a day that no night has reached yet */
    Attribute find(AttributeName name) {
        if (OFFERED.stream().noneMatch(one -> one.name().equals(name.base())) || name.parameter() == null) {
            return null;
        }
        LocalDate then = Parameter.day(name.parameter());
        if (then.isAfter(day)) {
            throw new BusinessException("error.segment.future", then);
        }
        return switch (name.base()) {
            case GRADE -> ofGrade(name, then);
            case MEMBER -> text(name.toString(), MemberType.named("c", then));
            default -> ofRfm(name, then);
        };
    }

    private static Attribute ofGrade(AttributeName name, LocalDate then) {
        String alias = "ga" + name.parameter();
        return text(name.toString(), alias + ".grade").joining(valid("customer_id, grade", "value_grade", alias, then));
    }

    private static Attribute ofRfm(AttributeName name, LocalDate then) {
        String alias = "ra" + name.parameter();
        Join row = valid("customer_id, recency, frequency, monetary", "value_rfm", alias, then);
        return switch (name.base()) {
            case RECENCY -> number(name.toString(), alias + ".recency").joining(row);
            case FREQUENCY -> number(name.toString(), alias + ".frequency").joining(row);
            case MONETARY -> number(name.toString(), alias + ".monetary").joining(row);
            default -> text(name.toString(), RfmGroup.named(alias)).joining(row);
        };
    }

    private static Join valid(String columns, String table, String alias, LocalDate then) {
        String rows = "(select " + columns + " from " + table + " where valid_from <= date '" + then
                + "' and valid_to > date '" + then + "') " + alias;
        return Join.byNumber(rows, alias + ".customer_id", "c.id");
    }
}
