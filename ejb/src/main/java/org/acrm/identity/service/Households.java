package org.acrm.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acrm.identity.entity.HomeRows;
import org.acrm.identity.entity.HomeRows.Bond;
import org.acrm.identity.entity.HomeRows.Found;
import org.acrm.identity.entity.HomeRows.Neighbour;
import org.acrm.identity.entity.HomeRows.Placed;
import org.acrm.identity.kernel.Normaliser;
import org.acrm.identity.kernel.Normalisers;
import org.acrm.identity.kernel.Text;
import org.acrm.shared.service.OwnTransaction;

/**
 * Retail customers who live at one address and share the family name, a relationship or a holding form a household. Only addresses at
 * which something has changed are looked at; chunks are committed one by one, and a night that was cut off goes on with the rest.
 */
@ApplicationScoped
public class Households {

    private static final int CHUNK = 400;

    /** Shorter ones name a town or a building at most. */
    private static final int SHORTEST_ADDRESS = 6;

    private HomeRows homes;
    private OwnTransaction transaction;
    private Clock clock;
    private final Normaliser address =
            new Normalisers(new IcuHanReadings()).chain(List.of("fold", "letters-digits", "simplified", "no-blanks"));

    protected Households() {}

    @Inject
    public Households(HomeRows homes, OwnTransaction transaction, Clock clock) {
        this.homes = homes;
        this.transaction = transaction;
        this.clock = clock;
    }

    void form(LocalDate date) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transaction.run(homes::takeOut);
        long last = Long.MIN_VALUE;
        for (List<Found> found = changed(last); !found.isEmpty(); found = changed(last)) {
            List<Placed> placed = found.stream().map(f -> new Placed(f, key(f))).toList();
            transaction.run(() -> homes.place(placed));
            last = found.get(found.size() - 1).customer();
        }
        transaction.run(homes::retie);
        transaction.run(() -> homes.settleAlone(now));
        String done = "";
        for (List<String> keys = unsettled(done); !keys.isEmpty(); keys = unsettled(done)) {
            List<String> these = keys;
            transaction.run(() -> settle(these, date, now));
            done = keys.get(keys.size() - 1);
        }
    }

    private List<Found> changed(long after) {
        return transaction.call(() -> homes.changed(after, CHUNK));
    }

    private List<String> unsettled(String after) {
        return transaction.call(() -> homes.unsettled(after, CHUNK));
    }

    private void settle(List<String> keys, LocalDate date, Instant now) {
        Map<String, List<Neighbour>> byAddress = homes.neighbours(keys).stream()
                .collect(Collectors.groupingBy(Neighbour::key, TreeMap::new, Collectors.toList()));
        List<Bond> bonds = homes.bonds(keys);
        homes.settle(
                byAddress.values().stream()
                        .flatMap(neighbours -> AddressHouseholds.of(neighbours, bonds, date).stream())
                        .toList(),
                now);
    }

    private String key(Found found) {
        String street = normal(found.address());
        return street.length() < SHORTEST_ADDRESS
                ? null
                : sha256(normal(found.city() == null ? "" : found.city()) + '|' + street);
    }

    private String normal(String written) {
        Text text = new Text().set(written);
        address.apply(text);
        return text.toString();
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
