package org.acrm.segment.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Between;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.condition.entity.Subject;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.Definition.Members;

/** Definitions as a person in a strange mood would write them, over every attribute that is offered. */
final class AnyDefinition {

    private static final List<Object> WORDS =
            List.of("RETAIL", "A", "D", "F", "DOCTOR", "ACTIVE", "WIN_BACK", "HIGH", "GIVEN", "REFUSED", "nothing");

    /** Some that are asked with a day, or a number of days. */
    static final List<String> ASKED = List.of(
            "grade_at__20261120",
            "grade_at__20261121",
            "rfm_group_at__20261120",
            "rfm_recency_at__20261121",
            "member_type_at__20261001",
            "branch_visits__30",
            "logins__7",
            "logins_last",
            "complaints__90",
            "bookings_salary__60",
            "bookings_salary_last",
            "texts_NEW_CHILD__365");

    private final List<Attribute> attributes;
    private final Random random;

    AnyDefinition(Subject subject, Random random) {
        attributes = new ArrayList<>(subject.attributes());
        ASKED.forEach(name -> attributes.add(subject.attribute(name)));
        this.random = random;
    }

    /** @param others segments of which it may speak */
    Definition definition(List<Long> others) {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int b = 0; b < count; b++) {
            Effect effect = Effect.values()[random.nextInt(3)];
            boolean members = !others.isEmpty() && random.nextInt(4) == 0;
            blocks.add(new Block(
                    b == 0 && effect == Effect.ADD ? Effect.KEEP : effect,
                    members ? new Members(others.get(random.nextInt(others.size()))) : new Matching(condition(3))));
        }
        return new Definition(blocks);
    }

    private Condition condition(int depth) {
        int kind = random.nextInt(depth > 0 ? 6 : 3);
        return switch (kind) {
            case 3 -> new AllOf(several(depth));
            case 4 -> new AnyOf(several(depth));
            case 5 -> new Not(condition(depth - 1));
            default -> leaf();
        };
    }

    private List<Condition> several(int depth) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            conditions.add(condition(depth - 1));
        }
        return conditions;
    }

    private Condition leaf() {
        Attribute attribute = attributes.get(random.nextInt(attributes.size()));
        Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
        if (random.nextInt(8) == 0) {
            return new Missing(attribute.name());
        }
        return switch (attribute.type()) {
            case TEXT -> new OneOf(attribute.name(), List.of(word(), word()));
            case DATE ->
                random.nextBoolean()
                        ? new Comparison(
                                attribute.name(),
                                relation,
                                new Operand.Before(random.nextInt(60), Operand.Unit.values()[random.nextInt(2)]))
                        : new Comparison(
                                attribute.name(),
                                relation,
                                new Operand.Value(LocalDate.of(2012, 1, 1).plusDays(random.nextInt(5000))));
            case NUMBER ->
                random.nextBoolean()
                        ? new Comparison(attribute.name(), relation, number())
                        : new Between(attribute.name(), number(), number());
        };
    }

    private Object word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private Operand number() {
        long[] sizes = {3, 30, 300, 5000, 1_000_000, 3_000_000_000L};
        return new Operand.Value((long) (random.nextDouble() * sizes[random.nextInt(sizes.length)]));
    }
}
