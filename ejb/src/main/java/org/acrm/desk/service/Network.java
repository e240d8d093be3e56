package org.acrm.desk.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.desk.entity.Party;
import org.acrm.identity.entity.HouseholdQueries.Member;
import org.acrm.identity.entity.HouseholdReason;
import org.acrm.shared.entity.Money;

/**
 * Everybody around a customer.
 *
 * @param more whether there are further ties than are shown
 */
public record Network(
        List<Related> related, Circle household, Home home, Circle group, Referrals referrals, boolean more)
        implements Serializable {

    /** @param role of a contact person, or null */
    public record Related(Party party, RelatedAs as, String role, LocalDate since) implements Serializable {}

    /**
     * Those who belong together, the customer among them.
     *
     * @param outOfSight members that the reader may not see, and who are not in the sums
     * @param more whether there are further members, so that the sums are of some only
     */
    public record Circle(List<Party> members, Money contribution, Money assets, long outOfSight, boolean more)
            implements Serializable {

        static Circle of(List<Party> members, String currency, boolean more) {
            List<Party> seen = members.stream().filter(Party::inSight).toList();
            return new Circle(
                    members,
                    sum(seen.stream().map(Party::contribution).toList(), currency),
                    sum(seen.stream().map(Party::assets).toList(), currency),
                    members.size() - seen.size(),
                    more);
        }

        public boolean isAlone() {
            return members.size() < 2;
        }
    }

    /**
     * Those who form a household by the address; the night has inferred it.
     *
     * @param reasons what joins each member to the others
     * @param since null for who lives alone
     */
    public record Home(Circle circle, Map<Long, HouseholdReason> reasons, LocalDate since) implements Serializable {

        static Home of(List<Member> members, Circle circle) {
            Map<Long, HouseholdReason> reasons = new HashMap<>();
            members.forEach(member -> reasons.put(member.customer(), member.reason()));
            return new Home(
                    circle,
                    reasons,
                    members.stream()
                            .map(Member::since)
                            .max(LocalDate::compareTo)
                            .orElse(null));
        }
    }

    /** @param step 1 for whom the customer referred, 2 for whom they referred, and so on */
    public record Referral(Party party, int step) implements Serializable {}

    /**
     * Who came through the customer.
     *
     * @param more whether there are further ones than are told
     */
    public record Referrals(List<Referral> all, boolean more) implements Serializable {

        /** What they bring in a year, as far as they are in sight. */
        public Money value(String currency) {
            return sum(all.stream().map(r -> r.party().contribution()).toList(), currency);
        }
    }

    private static Money sum(List<Money> amounts, String currency) {
        long minor = 0;
        for (Money amount : amounts) {
            minor = amount == null ? minor : Math.addExact(minor, amount.minor());
        }
        return new Money(minor, currency);
    }
}
