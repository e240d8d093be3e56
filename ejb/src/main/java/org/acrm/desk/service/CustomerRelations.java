package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    protected CustomerRelations() {}

    CustomerRelations(
            RelationshipQueries queries,
            HouseholdQueries homes,
            CustomerRepository customers,
            WorkingDays days,
            CurrentUser user,
            PersonalData personal) {
        this.queries = queries;
        this.homes = homes;
        this.customers = customers;
        this.days = days;
        this.user = user;
        this.personal = personal;
    }

    /** @param asOf a business date in the past, or null for now; of a past day nobody knows who formed a household by the address */
    public Network network(long customer, LocalDate asOf) {
        customers.mustBeInSight(customer, user.scope());
        WorkingDay day = days.at(asOf);
        List<Tie> direct = queries.direct(customer, day);
        List<Tie> shown = direct.stream().limit(RelationshipQueries.MOST).toList();
        Reach household = reach(customer, RelationshipKind.Circle.HOUSEHOLD, direct, day);
        Reach group = reach(customer, RelationshipKind.Circle.GROUP, direct, day);
        Reach referred = Reach.of(customer, ids -> queries.referredBy(ids, day));
        List<Member> members = day.past() ? List.of() : homes.of(customer);
        Set<Long> home = members.stream().map(Member::customer).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Long> all = Stream.of(household.all(), home, group.all(), referred.others())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        shown.forEach(tie -> all.add(tie.other(customer)));
        Map<Long, Party> parties = personal.parties(queries.parties(all, day, user.scope()));
        return new Network(
                shown.stream()
                        .map(tie -> new Related(
                                parties.get(tie.other(customer)), RelatedAs.of(tie, customer), tie.role(), tie.since()))
                        .toList(),
                circle(household.all(), parties, day, household.more()),
                Network.Home.of(members, circle(home, parties, day, false)),
                circle(group.all(), parties, day, group.more()),
                new Network.Referrals(
                        referred.others().stream()
                                .map(id -> new Network.Referral(parties.get(id), referred.step(id)))
                                .toList(),
                        referred.more()),
                direct.size() > shown.size());
    }

    private static Network.Circle circle(Set<Long> members, Map<Long, Party> parties, WorkingDay day, boolean more) {
        return Network.Circle.of(members.stream().map(parties::get).toList(), day.currency(), more);
    }

    /** Who has no tie of the circle needs no look at the database, as long as all ties were read. */
    private Reach reach(long customer, RelationshipKind.Circle circle, List<Tie> direct, WorkingDay day) {
        boolean may = direct.size() > RelationshipQueries.MOST
                || direct.stream().anyMatch(tie -> RelationshipKind.joins(circle, tie.kind()));
        return may
                ? Reach.of(customer, ids -> queries.joining(circle, ids, day))
                : Reach.of(customer, ids -> List.of());
    }
}
