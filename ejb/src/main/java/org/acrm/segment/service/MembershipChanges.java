package org.acrm.segment.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.acrm.segment.kernel.RowOrder;
import org.acrm.segment.service.Sieve.Sifted;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;
import org.acrm.shared.entity.Period;

/** Who is in tonight beside who was in until now. */
final class MembershipChanges {

    private static final int SEGMENT = 0;
    private static final int BLOCK = 1;

    private final RowOrder order;
    private final Map<Long, Sifted> found = new LinkedHashMap<>();

    /** Rows that are in tonight and are not known to have been in by the same block. */
    private final Map<Long, long[]> fresh = new HashMap<>();

    private final List<Object[]> gone = new ArrayList<>();

    MembershipChanges(RowOrder order) {
        this.order = order;
    }

    void found(long segment, Sifted sifted) {
        found.put(segment, sifted);
        fresh.put(segment, sifted.in().clone());
    }

    /** @param open memberships until now */
    void compare(ColumnBlock open) {
        long[] segments = ((LongColumn) open.column(SEGMENT)).values();
        long[] blocks = ((LongColumn) open.column(BLOCK)).values();
        for (int i = 0; i < open.rows(); i++) {
            int row = order.row(open.customer(i));
            Sifted sifted = found.get(segments[i]);
            if (sifted != null && row >= 0 && in(sifted, row) && sifted.letInBy()[row] == blocks[i]) {
                fresh.get(segments[i])[row >> 6] &= ~(1L << row);
            } else {
                gone.add(new Object[] {segments[i], open.customer(i)});
            }
        }
    }

    private static boolean in(Sifted sifted, int row) {
        return (sifted.in()[row >> 6] >>> row & 1) == 1;
    }

    /** Segment and customer. */
    Iterator<Object[]> gone() {
        return gone.iterator();
    }

    /** Segment, customer, first day, last day, block; made one by one, since a new segment may take in everybody. */
    Iterator<Object[]> entered(LocalDate date) {
        return found.entrySet().stream()
                .flatMap(one -> {
                    long[] rows = fresh.get(one.getKey());
                    return IntStream.iterate(RowBits.next(rows, 0), row -> row >= 0, row -> RowBits.next(rows, row + 1))
                            .mapToObj(row -> new Object[] {
                                one.getKey(),
                                order.id(row),
                                date,
                                Period.FOREVER,
                                (int) one.getValue().letInBy()[row]
                            });
                })
                .iterator();
    }
}
