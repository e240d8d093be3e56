package org.acrm.segment.service;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.AttributeType;
import org.acrm.condition.entity.Layout;
import org.acrm.quality.entity.SubjectReading;
import org.acrm.quality.entity.SubjectSlices.Slice;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.kernel.NumberColumn;
import org.acrm.segment.kernel.RowOrder;
import org.acrm.segment.kernel.StoredColumn;
import org.acrm.segment.kernel.WordColumn;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;
import org.acrm.shared.entity.TextColumn;

/** Customers of one business date with some of their attributes in memory, column by column. Several threads may read it. */
public final class CustomerTable {

    private final SegmentSubject subject;
    private final LocalDate date;
    private final String range;
    private final RowOrder order;
    private final Map<String, StoredColumn> columns;

    private CustomerTable(
            SegmentSubject subject, LocalDate date, String range, RowOrder order, Map<String, StoredColumn> columns) {
        this.subject = subject;
        this.date = date;
        this.range = range;
        this.order = order;
        this.columns = columns;
    }

    /** Without attributes yet. @param range SQL over the subject's key, made of numbers of ours only */
    public static CustomerTable open(EntityManager database, SegmentSubject subject, LocalDate date, String range) {
        Ids ids = new Ids();
        new SubjectReading(subject, new Layout(List.of(), date)).read(database, new Slice("", range), ids::add);
        return new CustomerTable(subject, date, range, ids.order(), Map.of());
    }

    /** One scan for all that is asked for and not here yet; this table stays as it is. */
    public CustomerTable with(EntityManager database, Collection<String> names) {
        List<Attribute> wanted = names.stream()
                .filter(name -> !columns.containsKey(name))
                .distinct()
                .map(subject::attribute)
                .toList();
        if (wanted.isEmpty()) {
            return this;
        }
        Map<String, StoredColumn> more = new LinkedHashMap<>();
        for (Attribute attribute : wanted) {
            more.put(
                    attribute.name(),
                    attribute.type() == AttributeType.TEXT
                            ? new WordColumn(order.rows())
                            : new NumberColumn(order.rows()));
        }
        List<StoredColumn> targets = List.copyOf(more.values());
        new SubjectReading(subject, new Layout(wanted, date))
                .read(database, new Slice("", range), block -> keep(block, targets));
        more.putAll(columns);
        return new CustomerTable(subject, date, range, order, more);
    }

    private void keep(ColumnBlock block, List<StoredColumn> targets) {
        for (int i = 0; i < block.rows(); i++) {
            int row = order.row(block.customer(i));
            if (row >= 0) {
                for (int c = 0; c < targets.size(); c++) {
                    keep(block, i, c, row, targets.get(c));
                }
            }
        }
    }

    private static void keep(ColumnBlock block, int from, int column, int row, StoredColumn target) {
        if (block.column(column).missing(from)) {
            return;
        }
        if (target instanceof WordColumn words) {
            TextColumn texts = (TextColumn) block.column(column);
            words.set(row, texts.text(texts.codes()[from]));
        } else {
            ((NumberColumn) target).set(row, ((LongColumn) block.column(column)).values()[from]);
        }
    }

    /** The same customers with other columns. */
    CustomerTable having(Map<String, StoredColumn> others) {
        return new CustomerTable(subject, date, range, order, Map.copyOf(others));
    }

    /** What an attribute may take at most, before it is read. */
    long mostBytes(String name) {
        int width = subject.attribute(name).type() == AttributeType.NUMBER ? Long.BYTES : Integer.BYTES;
        return (long) width * order.rows() + order.rows() / Byte.SIZE;
    }

    public SegmentSubject subject() {
        return subject;
    }

    public LocalDate date() {
        return date;
    }

    public RowOrder order() {
        return order;
    }

    public StoredColumn column(String name) {
        return columns.get(name);
    }

    public long bytes() {
        return order.bytes()
                + columns.values().stream().mapToLong(StoredColumn::bytes).sum();
    }

    /** Ids as they come. */
    private static final class Ids {

        private long[] ids = new long[ColumnBlock.CAPACITY];
        private int count;

        void add(ColumnBlock block) {
            if (count + block.rows() > ids.length) {
                ids = Arrays.copyOf(ids, ids.length * 2);
            }
            for (int i = 0; i < block.rows(); i++) {
                ids[count++] = block.key(i);
            }
        }

        RowOrder order() {
            return new RowOrder(Arrays.copyOf(ids, count));
        }
    }
}
