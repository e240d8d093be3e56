package org.acrm.shared.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValidRowsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final ValidRows MARKS = ValidRows.of("marks", "mark");

    private final TestBank bank = TestBank.open();

    @BeforeEach
    void aTableOfMarks() {
        bank.execute("create table source (customer_id bigint, mark varchar(1))");
        bank.execute("create table marks (customer_id bigint, valid_from date, valid_to date, mark varchar(1))");
        bank.execute("insert into source values (1, 'A'), (2, 'B'), (3, null)");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void onlyWhatChangedIsWrittenAndTheFormerRowEnds() {
        assertThat(publish(MONDAY)).isEqualTo(3);
        bank.execute("update source set mark = 'C' where customer_id = 2");
        assertThat(publish(MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(rows())
                .containsExactly(
                        "1 A 2026-11-16 9999-12-31",
                        "2 B 2026-11-16 2026-11-17",
                        "2 C 2026-11-17 9999-12-31",
                        "3 null 2026-11-16 9999-12-31");
    }

    @Test
    void theSameDatePublishedTwiceGivesTheSameRows() {
        publish(MONDAY);
        bank.execute("update source set mark = 'X' where customer_id = 3");
        publish(MONDAY.plusDays(1));
        List<String> once = rows();
        publish(MONDAY.plusDays(1));
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void aDateThatIsPublishedAgainAfterACorrectionForgetsTheMistake() {
        publish(MONDAY);
        bank.execute("update source set mark = 'X' where customer_id = 1");
        publish(MONDAY.plusDays(1));
        bank.execute("update source set mark = 'A' where customer_id = 1");
        publish(MONDAY.plusDays(1));
        assertThat(rows())
                .containsExactly(
                        "1 A 2026-11-16 9999-12-31", "2 B 2026-11-16 9999-12-31", "3 null 2026-11-16 9999-12-31");
    }

    private int publish(LocalDate date) {
        String select = "select customer_id, mark from source where customer_id >= :fromId and customer_id < :toId";
        return bank.inTransaction(database -> MARKS.publish(database, date, 0, 100, select, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private List<String> rows() {
        return bank.inTransaction(database -> database.createNativeQuery(
                        "select customer_id || ' ' || coalesce(mark, 'null') || ' ' || valid_from || ' ' || valid_to from marks"
                                + " order by customer_id, valid_from")
                .getResultList());
    }
}
