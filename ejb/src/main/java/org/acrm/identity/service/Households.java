package org.acrm.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.identity.entity.HomeRows;
import org.acrm.identity.entity.HomeRows.Found;
import org.acrm.identity.entity.HomeRows.Placed;
import org.acrm.identity.entity.OpenAddresses;
import org.acrm.identity.entity.OpenAddresses.Bond;
import org.acrm.identity.entity.OpenAddresses.Neighbour;
import org.acrm.identity.entity.OpenAddresses.Settled;
import org.acrm.intake.entity.ImportsUnderWay;
import org.acrm.shared.service.OwnTransaction;

/**
 * Retail customers who live at one address and share the family name, a relationship or a holding form a household. Only addresses at
 * which something has changed are looked at; chunks are committed one by one, and a night that was cut off goes on with the rest.
 */
@ApplicationScoped
public class Households {

    private static final int CHUNK = 5_000;

    /** Shorter ones name a town or a building at most. */
    private static final int SHORTEST_ADDRESS = 6;

    private HomeRows homes;
    private OpenAddresses addresses;
    private ImportsUnderWay imports;
    private OwnTransaction transaction;
    private Clock clock;
    private int chunk;
    private final AddressForm address = new AddressForm();

    protected Households() {}

    @Inject
    public Households(
            HomeRows homes, OpenAddresses addresses, ImportsUnderWay imports, OwnTransaction transaction, Clock clock) {
        this(homes, addresses, imports, transaction, clock, CHUNK);
    }

    Households(
            HomeRows homes,
            OpenAddresses addresses,
            ImportsUnderWay imports,
            OwnTransaction transaction,
            Clock clock,
            int chunk) {
        this.homes = homes;
        this.addresses = addresses;
        this.imports = imports;
        this.transaction = transaction;
        this.clock = clock;
        this.chunk = chunk;
    }

    void form(LocalDate date) {
        finish(date);
        transaction.run(() -> homes.note(imports.allSeenBefore(clock.instant())));
        finish(date);
    }

    /** What was noted: all of it is done when this returns. */
    private void finish(LocalDate date) {
        place();
        settle(date);
    }

    private void place() {
        long done = Long.MIN_VALUE;
        for (List<Found> found = touched(done); !found.isEmpty(); found = touched(done)) {
            List<Placed> placed = found.stream().map(f -> new Placed(f, key(f))).toList();
            long after = done;
            long last = found.get(found.size() - 1).customer();
            transaction.run(() -> homes.place(placed, after, last));
            done = last;
        }
    }

    private void settle(LocalDate date) {
        String done = "";
        for (String last = lastOfNext(done); last != null; last = lastOfNext(done)) {
            String after = done;
            String upTo = last;
            transaction.run(() -> settle(after, upTo, date));
            done = last;
        }
    }

    private List<Found> touched(long after) {
        return transaction.call(() -> homes.touched(after, chunk));
    }

    private String lastOfNext(String after) {
        return transaction.call(() -> addresses.lastOfNext(after, chunk));
    }

    private void settle(String after, String last, LocalDate date) {
        List<Neighbour> neighbours = addresses.neighbours(after, last);
        Map<String, List<Neighbour>> byAddress = neighbours.stream().collect(Collectors.groupingBy(Neighbour::key));
        List<Bond> bonds = addresses.bonds(after, last);
        List<Settled> settled = byAddress.values().stream()
                .flatMap(there -> AddressHouseholds.of(there, bonds, date).stream())
                .toList();
        addresses.settle(neighbours, settled, after, last);
    }

    private String key(Found found) {
        String street = found.lives() ? address.of(found.address()) : "";
        return street.length() < SHORTEST_ADDRESS ? null : sha256(address.of(found.city()) + '|' + street);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
