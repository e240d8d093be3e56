package org.acrm.identity.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.acrm.identity.entity.HouseholdReason;
import org.acrm.identity.entity.OpenAddresses.Bond;
import org.acrm.identity.entity.OpenAddresses.Neighbour;
import org.acrm.identity.entity.OpenAddresses.Settled;

/** The households among the people at one address: those who are joined to each other, directly or through somebody else there. */
final class AddressHouseholds {

    /** More people at one address are a dormitory, an office or a home for the aged. */
    static final int MOST = 8;

    private final Map<Long, Long> root = new HashMap<>();
    private final Map<Long, HouseholdReason> reasons = new HashMap<>();

    private AddressHouseholds() {}

    /**
     * @param neighbours everybody at the address, by rising id
     * @param bonds between them, and possibly others
     */
    static List<Settled> of(List<Neighbour> neighbours, List<Bond> bonds, LocalDate date) {
        AddressHouseholds households = new AddressHouseholds();
        neighbours.forEach(neighbour -> households.root.put(neighbour.customer(), neighbour.customer()));
        if (neighbours.size() <= MOST) {
            households.join(neighbours, bonds);
        }
        return neighbours.stream().map(n -> households.settled(n, date)).toList();
    }

    private void join(List<Neighbour> neighbours, List<Bond> bonds) {
        List<Bond> all = new ArrayList<>();
        bonds.stream()
                .filter(bond -> root.containsKey(bond.one()) && root.containsKey(bond.other()))
                .filter(bond -> bond.one() != bond.other())
                .forEach(all::add);
        Map<String, Long> firstOfFamily = new TreeMap<>();
        for (Neighbour neighbour : neighbours) {
            String family = FamilyName.of(neighbour.name(), neighbour.language());
            Optional.of(family)
                    .filter(name -> !name.isEmpty())
                    .map(name -> firstOfFamily.putIfAbsent(name, neighbour.customer()))
                    .ifPresent(first -> all.add(new Bond(first, neighbour.customer(), HouseholdReason.FAMILY_NAME)));
        }
        for (Bond bond : all) {
            long one = rootOf(bond.one());
            long other = rootOf(bond.other());
            root.put(Math.max(one, other), Math.min(one, other));
            because(bond.one(), bond.reason());
            because(bond.other(), bond.reason());
        }
    }

    private void because(long customer, HouseholdReason reason) {
        reasons.merge(customer, reason, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private long rootOf(long customer) {
        long root = customer;
        while (this.root.get(root) != root) {
            root = this.root.get(root);
        }
        return root;
    }

    /** Since it was found; a household that goes on keeps its day. */
    private Settled settled(Neighbour neighbour, LocalDate date) {
        HouseholdReason reason = reasons.get(neighbour.customer());
        if (reason == null) {
            return new Settled(neighbour.customer(), null, null, null);
        }
        long household = rootOf(neighbour.customer());
        boolean goesOn = Objects.equals(neighbour.household(), household);
        return new Settled(neighbour.customer(), household, reason, goesOn ? neighbour.since() : date);
    }
}
