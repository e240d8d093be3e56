package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.customer.entity.RelationshipKind;
import org.acrm.desk.entity.Party;
import org.acrm.desk.entity.RelationshipQueries;
import org.acrm.desk.entity.Tie;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.desk.service.Network.Related;
import org.acrm.identity.entity.HouseholdQueries;
import org.acrm.identity.entity.HouseholdQueries.Member;

/**
 * The people and companies around a customer: relationships and roles (SCV-04), household, as delivered and by the address, and group of
 * companies with what they bring together, and who came through the customer (SCV-05). Somebody out of the reader's sight counts, with the branch, but has no name.
 */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class CustomerRelations {

    /** Nobody follows a family, a group or a chain of referrals further than this. */
    private static final int STEPS = 5;

    @Inject
    private RelationshipQueries queries;

    @Inject
    private HouseholdQueries homes;

    @Inject
    private CustomerRepository customers;

    @Inject
    private WorkingDays days;

    @Inject
    private CurrentUser user;

    @Inject
    private PersonalData personal;

    /** @param asOf a business date in the past, or null for now; of a past day nobody knows who formed a household by the address */
    public Network network(long customer, LocalDate asOf) {
        customers.mustBeInSight(customer, user.scope());
        WorkingDay day = days.at(asOf);
        List<Tie> direct = queries.direct(customer, day);
        List<Tie> shown = direct.stream().limit(RelationshipQueries.MOST).toList();
        Set<Long> household = reached(customer, RelationshipKind.Circle.HOUSEHOLD, shown, day);
        Set<Long> group = reached(customer, RelationshipKind.Circle.GROUP, shown, day);
        Map<Long, Integer> referred = referred(customer, day);
        List<Member> members = day.past() ? List.of() : homes.of(customer);
        Set<Long> home = members.stream().map(Member::customer).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Long> all = Stream.of(household, home, group, referred.keySet())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        shown.forEach(tie -> all.add(tie.other(customer)));
        Map<Long, Party> parties = personal.parties(queries.parties(all, day, user.scope()));
        return new Network(
                shown.stream()
                        .map(tie -> new Related(
                                parties.get(tie.other(customer)), RelatedAs.of(tie, customer), tie.role(), tie.since()))
                        .toList(),
                circle(household, parties, day),
                Network.Home.of(members, circle(home, parties, day)),
                circle(group, parties, day),
                referred.entrySet().stream()
                        .map(r -> new Network.Referral(parties.get(r.getKey()), r.getValue()))
                        .toList(),
                direct.size() > shown.size());
    }

    private static Network.Circle circle(Set<Long> members, Map<Long, Party> parties, WorkingDay day) {
        return Network.Circle.of(members.stream().map(parties::get).toList(), day.currency());
    }

    /** Who has no tie of the circle needs no look at the database. */
    private Set<Long> reached(long customer, RelationshipKind.Circle circle, List<Tie> direct, WorkingDay day) {
        boolean joined = direct.stream().anyMatch(tie -> RelationshipKind.joins(circle, tie.kind()));
        return joined
                ? steps(customer, ids -> queries.joining(circle, ids, day)).keySet()
                : Set.of(customer);
    }

    private Map<Long, Integer> referred(long customer, WorkingDay day) {
        Map<Long, Integer> found = steps(customer, ids -> queries.referredBy(ids, day));
        found.remove(customer);
        return found;
    }

    /** Everybody who is reached over the ties, the customer first, with the number of steps. */
    private static Map<Long, Integer> steps(long customer, Function<Collection<Long>, List<Tie>> ties) {
        Map<Long, Integer> reached = new LinkedHashMap<>(Map.of(customer, 0));
        Set<Long> last = Set.of(customer);
        for (int step = 1; step <= STEPS && !last.isEmpty() && reached.size() <= RelationshipQueries.MOST; step++) {
            Set<Long> next = new LinkedHashSet<>();
            for (Tie tie : ties.apply(last)) {
                Stream.of(tie.from(), tie.to())
                        .filter(id -> !reached.containsKey(id))
                        .forEach(next::add);
            }
            for (long id : next) {
                reached.put(id, step);
            }
            last = next;
        }
        return reached;
    }
}
