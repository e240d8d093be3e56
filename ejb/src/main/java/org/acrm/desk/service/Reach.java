package org.acrm.desk.service;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acrm.desk.entity.RelationshipQueries;
import org.acrm.desk.entity.Tie;

/**
 * Everybody who is reached from a customer over ties of one kind, the nearest first.
 *
 * @param steps how far each is away, the customer himself first with none
 * @param more whether there are, or may be, others who were not read
 */
record Reach(Map<Long, Integer> steps, boolean more) {

    /** Nobody follows a family, a group or a chain of referrals further than this. */
    private static final int FURTHEST = 5;

    /** @param ties of some customers, at most one more than {@link RelationshipQueries#MOST} */
    static Reach of(long customer, Function<Collection<Long>, List<Tie>> ties) {
        Map<Long, Integer> reached = new LinkedHashMap<>(Map.of(customer, 0));
        Set<Long> last = Set.of(customer);
        boolean more = false;
        for (int step = 1; step <= FURTHEST && !last.isEmpty() && !more; step++) {
            List<Tie> found = ties.apply(last);
            Set<Long> next = new LinkedHashSet<>();
            found.stream()
                    .limit(RelationshipQueries.MOST)
                    .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                    .filter(id -> !reached.containsKey(id))
                    .forEach(next::add);
            for (long id : next) {
                reached.put(id, step);
            }
            last = next;
            more = found.size() > RelationshipQueries.MOST || reached.size() > RelationshipQueries.MOST + 1;
        }
        return new Reach(reached, more || !last.isEmpty());
    }

    Set<Long> all() {
        return steps.keySet();
    }

    Set<Long> others() {
        Set<Long> others = new LinkedHashSet<>();
        steps.forEach((id, step) -> {
            if (step > 0) {
                others.add(id);
            }
        });
        return others;
    }

    int step(long customer) {
        return steps.get(customer);
    }
}
