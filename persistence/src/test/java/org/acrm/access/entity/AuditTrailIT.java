package org.acrm.access.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailIT {

    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneOffset.UTC);

    private final TestBank bank = TestBank.open();

    @BeforeEach
    void someoneLookedAtACustomer() {
        bank.run(database ->
                database.persist(new AuditEntry(NOON, "a-pseudonym", "CUSTOMER_VIEWED", "CUSTOMER", 1L, null)));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_audit set actor = 'someone else'",
                "delete from access_audit",
                "truncate table access_audit"
            })
    void nobodyChangesOrRemovesAnEntry(String attempt) {
        assertThatThrownBy(() -> bank.execute(attempt))
                .hasRootCauseMessage(
                        "ERROR: access_audit only grows\n  Where: PL/pgSQL function access_audit_refuse() line 3 at RAISE");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aDetailThatIsTooLongIsCutRatherThanLost() {
        bank.run(database -> database.persist(
                new AuditEntry(NOON, "a-pseudonym", "IMPORT_FINISHED", "BATCH", 2L, "x".repeat(2000))));
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void anAuditorFindsEntriesByActivityDayAndSubject() {
        bank.run(database ->
                database.persist(new AuditEntry(NOON.plusDays(1), "another", "NIGHT_STARTED", "RUN", 7L, null)));
        assertThat(found(AuditFilter.ALL)).containsExactly("NIGHT_STARTED", "CUSTOMER_VIEWED");
        assertThat(found(new AuditFilter(null, "CUSTOMER_VIEWED", null, null, null)))
                .containsExactly("CUSTOMER_VIEWED");
        assertThat(found(new AuditFilter("another", "", 7L, NOON.toLocalDate(), null)))
                .containsExactly("NIGHT_STARTED");
        assertThat(found(new AuditFilter(null, null, null, null, NOON.toLocalDate())))
                .containsExactly("CUSTOMER_VIEWED");
        assertThat(found(new AuditFilter("' or 1 = 1 --", null, null, null, null)))
                .isEmpty();
    }

    private List<String> found(AuditFilter filter) {
        return bank.inTransaction(database -> {
            Page<AuditLine> page = new AuditQueries(database).page(filter, ZoneOffset.UTC, PageRequest.first(25));
            assertThat(page.total()).isEqualTo(page.rows().size());
            return page.rows().stream().map(AuditLine::activity).toList();
        });
    }

    private long entries() {
        return bank.inTransaction(database -> ((Number) database.createNativeQuery("select count(*) from access_audit")
                        .getSingleResult())
                .longValue());
    }
}
