package org.acrm.segment.entity;

import java.util.List;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.shared.entity.BusinessException;

/** How much there is to read in conditions; more than the bounds would not be read by anybody, and would hold up everybody's night. */
final class ConditionExtent {

    static final int MOST_LEVELS = 10;
    static final int MOST_NODES = 200;
    static final int MOST_VALUES = 1000;

    private int nodes;
    private int values;

    void add(Condition condition) {
        add(condition, 1);
    }

    private void add(Condition condition, int level) {
        nodes++;
        if (condition instanceof OneOf oneOf) {
            values += oneOf.values().size();
        }
        if (level > MOST_LEVELS || nodes > MOST_NODES || values > MOST_VALUES) {
            throw new BusinessException("error.segment.large", MOST_LEVELS, MOST_NODES, MOST_VALUES);
        }
        within(condition).forEach(inner -> add(inner, level + 1));
    }

    private static List<Condition> within(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions();
        }
        if (condition instanceof AnyOf any) {
            return any.conditions();
        }
        return condition instanceof Not not ? List.of(not.condition()) : List.of();
    }
}
