package org.acrm.value.view;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.acrm.value.entity.GroupChange;

/** What another definition would make of the customers, group by group. */
public record Trial(List<String> groups, List<GroupChange> effect) implements Serializable {

    public Trial {
        groups = List.copyOf(groups);
        effect = List.copyOf(effect);
    }

    /** Customers of a group as it is and as it would be. */
    public record Line(String group, long now, long then) implements Serializable {

        public long change() {
            return then - now;
        }
    }

    public List<Line> lines() {
        return groups.stream()
                .map(group -> new Line(group, customers(GroupChange::now, group), customers(GroupChange::then, group)))
                .toList();
    }

    private long customers(Function<GroupChange, String> of, String group) {
        return effect.stream()
                .filter(one -> of.apply(one).equals(group))
                .mapToLong(GroupChange::customers)
                .sum();
    }

    public long all() {
        return effect.stream().mapToLong(GroupChange::customers).sum();
    }

    /** Those who would be in another group. */
    public long changed() {
        return effect.stream()
                .filter(one -> !one.now().equals(one.then()))
                .mapToLong(GroupChange::customers)
                .sum();
    }
}
