package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The measure by which the crash tests judge must itself be right. */
@ExtendWith(RunningBank.class)
class BankContentsIT {

    @Test
    void contents_are_told_for_every_table_without_surrogate_ids(Bank bank) {
        Map<String, List<String>> contents = BankContents.of(bank.database());

        assertThat(contents).containsKeys("customer_customer", "activity_transaction", "desk_work_item");
        assertThat(contents).doesNotContainKeys("qrtz_triggers", "access_audit");
        assertThat(contents.get("activity_transaction"))
                .isNotEmpty()
                .allMatch(row -> row.matches(".*holding_id=CORE:.*key=CORE:.*"));
        assertThat(contents.get("desk_work_item"))
                .anyMatch(row -> row.matches(".*reason=MATURING; occasion=HCORE:[^:]+:\\d{4}-.*"))
                .noneMatch(row -> row.matches(".*occasion=[HC]\\d.*"));
    }

    @Test
    void a_missing_a_changed_and_a_doubled_row_are_differences() {
        Map<String, List<String>> expected = Map.of("a", List.of("1", "2", "3"), "b", List.of("1"));

        assertThat(BankContents.differences(expected, Map.of("a", List.of("1", "2", "3"), "b", List.of("1"))))
                .isEmpty();
        assertThat(BankContents.differences(expected, Map.of("a", List.of("1", "2", "2", "4"), "b", List.of("1"))))
                .isEqualTo(
                        Map.of("a", List.of("3 rows expected, 4 found", "missing: 3", "too much: 2", "too much: 4")));
        assertThat(BankContents.differences(expected, Map.of("a", List.of("1", "2", "3"))))
                .containsOnlyKeys("b");
    }
}
