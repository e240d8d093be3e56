package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.acrm.scheduling.service.NightPublished;
import org.acrm.segment.entity.SegmentCatalogue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The attributes of the published night in this node's memory: read when somebody first asks for them, given up when room is short (those
 * asked for longest ago first) and when another night is published. What people change during the day shows with the next night.
 */
@ApplicationScoped
public class CustomerColumns {

    private static final long MEGABYTE = 1L << 20;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    private SegmentCatalogue catalogue;
    private long room;

    private CustomerTable table;
    private final Set<String> lastAskedFor = new LinkedHashSet<>();

    protected CustomerColumns() {}

    @Inject
    CustomerColumns(
            SegmentCatalogue catalogue,
            @ConfigProperty(name = "acrm.segment.megabytes", defaultValue = "512") int megabytes) {
        this.catalogue = catalogue;
        this.room = megabytes * MEGABYTE;
    }

    public CustomerColumns(EntityManager database, SegmentCatalogue catalogue, long room) {
        this.database = database;
        this.catalogue = catalogue;
        this.room = room;
    }

    /** All customers of the date, with at least these attributes. */
    public synchronized CustomerTable of(LocalDate date, Set<String> names) {
        if (table == null || !table.date().equals(date)) {
            lastAskedFor.clear();
            table = CustomerTable.open(database, catalogue.on(date), date, "1 = 1");
        }
        table = table.with(database, names);
        lastAskedFor.removeAll(names);
        lastAskedFor.addAll(names);
        CustomerTable asked = table;
        makeRoom(names);
        return asked;
    }

    private void makeRoom(Set<String> names) {
        List<String> oldestFirst = new ArrayList<>(lastAskedFor);
        oldestFirst.removeAll(names);
        for (String oldest : oldestFirst) {
            if (table.bytes() <= room) {
                return;
            }
            Set<String> kept = new HashSet<>(table.names());
            kept.remove(oldest);
            lastAskedFor.remove(oldest);
            table = table.only(kept);
        }
    }

    /** What is kept now. */
    synchronized Set<String> kept() {
        return table == null ? Set.of() : Set.copyOf(table.names());
    }

    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NightPublished night) {
        table = null;
        lastAskedFor.clear();
    }
}
