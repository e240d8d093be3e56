package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.acrm.scheduling.service.NightPublished;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.kernel.StoredColumn;
import org.acrm.shared.entity.BusinessException;
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

    private Day day;

    /** What is in memory of a date, or on its way there. Guarded by the lock of {@link CustomerColumns}. */
    private static final class Day {

        private final LocalDate date;
        private final CompletableFuture<CustomerTable> customers = new CompletableFuture<>();

        /** Those asked for longest ago first. */
        private final Map<String, CompletableFuture<StoredColumn>> columns = new LinkedHashMap<>();

        Day(LocalDate date) {
            this.date = date;
        }

        CompletableFuture<StoredColumn> asked(String name) {
            CompletableFuture<StoredColumn> column = columns.remove(name);
            columns.put(name, column == null ? new CompletableFuture<>() : column);
            return columns.get(name);
        }

        static boolean here(CompletableFuture<?> future) {
            return future.isDone() && !future.isCompletedExceptionally();
        }

        long bytes(CustomerTable bare, String name) {
            CompletableFuture<StoredColumn> column = columns.get(name);
            return column != null && here(column) ? column.join().bytes() : bare.mostBytes(name);
        }
    }

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

    /**
     * All customers of the date, with these attributes. Nobody waits for a scan but those who ask for what it reads.
     *
     * @throws BusinessException where they would not fit into memory
     */
    public CustomerTable of(LocalDate date, Set<String> names) {
        Day asked = day(date);
        CustomerTable bare = awaited(asked.customers);
        Set<String> mine = new HashSet<>(names);
        Map<String, CompletableFuture<StoredColumn>> columns = new HashMap<>();
        synchronized (this) {
            mine.removeAll(asked.columns.keySet());
            makeRoom(asked, bare, names);
            names.forEach(name -> columns.put(name, asked.asked(name)));
        }
        if (!mine.isEmpty()) {
            read(asked, bare, mine, columns);
        }
        Map<String, StoredColumn> read = new HashMap<>();
        columns.forEach((name, column) -> read.put(name, awaited(column)));
        return bare.having(read);
    }

    private Day day(LocalDate date) {
        Day asked;
        synchronized (this) {
            if (day != null && day.date.equals(date)) {
                return day;
            }
            asked = new Day(date);
            day = asked;
        }
        try {
            asked.customers.complete(CustomerTable.open(database, catalogue.on(date), date, "1 = 1"));
        } finally {
            if (!asked.customers.isDone()) {
                asked.customers.completeExceptionally(new IllegalStateException("The customers were not read"));
                giveUp(asked);
            }
        }
        return asked;
    }

    private synchronized void giveUp(Day failed) {
        if (day == failed) {
            day = null;
        }
    }

    private void read(
            Day of, CustomerTable bare, Set<String> mine, Map<String, CompletableFuture<StoredColumn>> columns) {
        try {
            CustomerTable read = bare.with(database, mine);
            mine.forEach(name -> columns.get(name).complete(read.column(name)));
        } finally {
            synchronized (this) {
                mine.stream().filter(name -> !columns.get(name).isDone()).forEach(name -> {
                    columns.get(name).completeExceptionally(new IllegalStateException(name + " was not read"));
                    of.columns.remove(name);
                });
            }
        }
    }

    private static <T> T awaited(CompletableFuture<T> future) {
        return future.join();
    }

    private void makeRoom(Day of, CustomerTable bare, Set<String> names) {
        long left = room - bare.bytes();
        for (String name : names) {
            left -= of.bytes(bare, name);
        }
        if (left < 0) {
            throw new BusinessException("error.segment.memory", room / MEGABYTE);
        }
        List<String> others = new ArrayList<>(of.columns.keySet());
        others.removeAll(names);
        for (String other : others) {
            left -= of.bytes(bare, other);
        }
        for (String oldest : others) {
            if (left < 0 && of.columns.get(oldest).isDone()) {
                left += of.bytes(bare, oldest);
                of.columns.remove(oldest);
            }
        }
    }

    /** What is kept now. */
    synchronized Set<String> kept() {
        return day == null ? Set.of() : Set.copyOf(day.columns.keySet());
    }

    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) NightPublished night) {
        day = null;
    }
}
