package org.acrm.condition.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.acrm.shared.entity.Bits;
import org.acrm.shared.entity.BlockTest;
import org.acrm.shared.entity.Column;
import org.acrm.shared.entity.ColumnBlock;
import org.acrm.shared.entity.LongColumn;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.entity.TextColumn;

/** One condition, three answers: Java for a row, SQL, bits in memory. The database is the independent oracle. */
class ThreeAnswersIT {

    private static final LocalDate TODAY = AnyCondition.TODAY;
    private static final Subject SHELF = new Shelf();
    private static TestBank bank;

    record Book(Map<String, Object> values) implements Row {

        @Override
        public Object value(String attribute) {
            return values.get(attribute);
        }

        @Override
        public LocalDate businessDate() {
            return TODAY;
        }
    }

    @BeforeContainer
    static void open() {
        bank = TestBank.open();
        bank.execute("create table shelf (id bigint, word varchar(40), other_word varchar(40), number bigint,"
                + " other_number bigint, day date, other_day date)");
    }

    @AfterContainer
    static void close() {
        bank.close();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void javaSqlAndBitsAgreeWithNullsToo(@ForAll Random random) {
        Condition condition = AnyCondition.of(random);
        List<Book> books = AnyCondition.rows(random).stream().map(Book::new).toList();
        store(books);
        List<Truth> inJava = books.stream().map(condition::holds).toList();

        assertThat(inSql(condition, books.size())).isEqualTo(inJava);
        assertThat(inBits(condition, books)).isEqualTo(inJava);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsReadAgain(@ForAll Random random) {
        Condition condition = AnyCondition.of(random);
        assertThat(new ConditionJson(SHELF).read(ConditionJson.write(condition)))
                .isEqualTo(condition);
    }

    private static List<Truth> inSql(Condition condition, int rows) {
        SqlText text = new SqlText(SHELF, TODAY).add(condition);
        String sql = "select id, cast(case when " + text.text() + " then 'YES' when not " + text.text()
                + " then 'NO' else 'UNKNOWN' end as varchar(8)) truth from " + SHELF.from(text.used()) + " order by id";
        List<Truth> truths = bank.inTransaction(database -> ResultRow.list(
                text.bind(database.createNativeQuery(sql, Tuple.class)), row -> Truth.valueOf(row.text("truth"))));
        assertThat(truths).hasSize(rows);
        return truths;
    }

    private static List<Truth> inBits(Condition condition, List<Book> books) {
        Layout layout = new Layout(SHELF.attributes(), TODAY);
        ColumnBlock block = layout.block();
        BlockTest test = layout.test(condition);
        // an earlier block whose traces must not be seen
        fill(block, layout, books.subList(books.size() / 2, books.size()));
        test.test(block);
        fill(block, layout, books);
        Bits bits = test.test(block);
        List<Truth> truths = new ArrayList<>();
        for (int row = 0; row < books.size(); row++) {
            truths.add(bits.unknown(row) ? Truth.UNKNOWN : Truth.of(bits.yes(row)));
            assertThat(bits.unknown(row) && bits.yes(row)).isFalse();
        }
        return truths;
    }

    private static void fill(ColumnBlock block, Layout layout, List<Book> books) {
        block.clear();
        for (Book book : books) {
            int row = block.add(1, 0, 0);
            for (Attribute attribute : layout.attributes()) {
                set(block.column(layout.column(attribute.name())), row, book.value(attribute.name()));
            }
        }
    }

    private static void set(Column column, int row, Object value) {
        if (value == null) {
            column.setMissing(row);
        } else if (column instanceof TextColumn texts) {
            texts.set(row, (String) value);
        } else {
            ((LongColumn) column).set(row, AttributeType.asLong(value));
        }
    }

    private static void store(List<Book> books) {
        bank.run(database -> {
            database.createNativeQuery("delete from shelf").executeUpdate();
            for (int i = 0; i < books.size(); i++) {
                var insert = database.createNativeQuery("insert into shelf values (:id, cast(:word as varchar),"
                        + " cast(:other_word as varchar), cast(:number as bigint), cast(:other_number as bigint),"
                        + " cast(:day as date), cast(:other_day as date))");
                insert.setParameter("id", i);
                Book book = books.get(i);
                SHELF.attributes().forEach(a -> insert.setParameter(a.name(), book.value(a.name())));
                insert.executeUpdate();
            }
        });
    }

    private static final class Shelf implements Subject {

        @Override
        public String name() {
            return "SHELF";
        }

        @Override
        public String table() {
            return "shelf s";
        }

        @Override
        public String key() {
            return "s.id";
        }

        @Override
        public String customer() {
            return "null";
        }

        @Override
        public String rowNumber() {
            return "s.id";
        }

        @Override
        public List<Attribute> attributes() {
            return List.of(
                    Attribute.text("word", "s.word"),
                    Attribute.text("other_word", "s.other_word"),
                    Attribute.number("number", "s.number"),
                    Attribute.number("other_number", "s.other_number"),
                    Attribute.date("day", "s.day"),
                    Attribute.date("other_day", "s.other_day"));
        }
    }
}
