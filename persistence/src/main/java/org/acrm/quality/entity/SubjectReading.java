package org.acrm.quality.entity;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.AttributeType;
import org.acrm.condition.entity.Layout;
import org.acrm.condition.entity.Subject;
import org.acrm.shared.entity.Column;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;
import org.acrm.shared.entity.TextColumn;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/** Reads rows of a subject block by block, with no more columns than the layout names. */
public final class SubjectReading {

    private static final int FETCH = 10_000;

    private final Subject subject;
    private final Layout layout;
    private final ColumnBlock block;

    public SubjectReading(Subject subject, Layout layout) {
        this.subject = subject;
        this.layout = layout;
        this.block = layout.block();
    }

    /** @param rows the rows to be read: key or day from the first (inclusive) to the second (exclusive), see {@link SubjectSlices} */
    public void read(EntityManager database, SubjectSlices.Slice rows, Consumer<ColumnBlock> consumer) {
        database.unwrap(Session.class).doWork(connection -> read(connection, rows, consumer));
    }

    private void read(Connection connection, SubjectSlices.Slice rows, Consumer<ColumnBlock> consumer)
            throws SQLException {
        block.clear();
        if (connection.isWrapperFor(PGConnection.class)) {
            new BinaryCopy(block).read(connection.unwrap(PGConnection.class), sql(rows), consumer);
        } else {
            fetch(connection, sql(rows), consumer);
        }
        if (block.rows() > 0) {
            consumer.accept(block);
        }
    }

    private String sql(SubjectSlices.Slice rows) {
        List<String> columns = new ArrayList<>();
        columns.add("cast(" + subject.key() + " as bigint)");
        columns.add("cast(coalesce(" + subject.customer() + ", 0) as bigint)");
        columns.add(subject.day().isEmpty() ? "cast(0 as bigint)" : subject.day());
        for (Attribute attribute : layout.attributes()) {
            columns.add(
                    attribute.type() == AttributeType.NUMBER
                            ? "cast(" + attribute.expression() + " as bigint)"
                            : attribute.expression());
        }
        return "select " + String.join(", ", columns) + " from " + subject.from(layout.attributes()) + " where "
                + rows.condition();
    }

    private void fetch(Connection connection, String sql, Consumer<ColumnBlock> consumer) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    add(result);
                    if (block.full()) {
                        consumer.accept(block);
                        block.clear();
                    }
                }
            }
        }
    }

    private void add(ResultSet result) throws SQLException {
        int row = block.add(result.getLong(1), result.getLong(2), subject.day().isEmpty() ? 0 : days(result, 3));
        for (int i = 0; i < layout.attributes().size(); i++) {
            Column column = block.column(i);
            int at = i + 4;
            if (result.getObject(at) == null) {
                column.setMissing(row);
            } else if (column instanceof TextColumn texts) {
                texts.set(row, result.getString(at));
            } else {
                boolean date = layout.attributes().get(i).type() == AttributeType.DATE;
                ((LongColumn) column).set(row, date ? days(result, at) : result.getLong(at));
            }
        }
    }

    private static long days(ResultSet result, int at) throws SQLException {
        return result.getObject(at, java.time.LocalDate.class).toEpochDay();
    }
}
