package org.acrm.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source that is trusted more gives the values from the next night on, and only to whom it concerns. */
class SourceTrustsIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+08:00");

    private final IdentityBank bank = new IdentityBank();

    @BeforeEach
    void wangIsKnownToTwoSourcesAndKimToOne() {
        deliver("CORE", "C1", "王建国", "2026-11-01");
        deliver("CRM", "P1", "王建國", "2026-11-09");
        deliver("CORE", "C3", "김민서", "2026-11-01");
        bank.merge(1, 2);
        form();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void whatChangedLastIsBelievedUntilASourceIsTrustedMoreAndAgainAfterwards() {
        assertThat(name()).isEqualTo("王建國");
        assertThat(touched("CORE")).isEqualTo(1);
        assertThat(touched("CRM")).isEqualTo(1);
        say("CORE", null, 1, 1);
        assertThat(bank.rows("select customer_id from customer_unformed")).containsExactly("1");
        assertThat(form()).isEqualTo(1);
        assertThat(name()).isEqualTo("王建国");
        say("CRM", GoldenField.NAME, 1, 2);
        form();
        assertThat(name()).as("both are first: the later change").isEqualTo("王建國");
        say("CRM", GoldenField.NAME, null, 3);
        form();
        assertThat(name()).isEqualTo("王建国");
    }

    @Test
    void aNewWordEndsTheFormerAndNoneIsLost() {
        say("CRM", null, 2, 1);
        say("CRM", null, 1, 2);
        say("CORE", null, 3, 3);
        List<SourceTrust> all = bank.in(em -> new SourceTrusts(em).latest());
        assertThat(all).extracting(SourceTrust::source).containsExactly("CRM", "CORE", "CRM");
        assertThat(all).extracting(SourceTrust::rank).containsExactly(1, 3, 2);
        assertThat(all.get(2).until()).isEqualTo(all.get(0).since());
        List<String> sources = bank.in(em -> new SourceTrusts(em).sources());
        assertThat(sources).containsExactly("CORE", "CRM");
    }

    private void say(String source, GoldenField field, Integer rank, int day) {
        bank.in(em -> {
            new SourceTrusts(em).say(source, field, rank, "P", NOW.plusDays(day));
            return null;
        });
    }

    private long touched(String source) {
        return bank.in(em -> new SourceTrusts(em).touched(source));
    }

    private int form() {
        return bank.in(em -> new GoldenForming(em).formChanged(100, NOW));
    }

    private String name() {
        return bank.rows("select name from customer_customer where id = 1").get(0);
    }

    private void deliver(String source, String number, String name, String changed) {
        Map<String, String> row =
                Map.of("customer_no", number, "kind", "RETAIL", "name", name, "updated_at", changed + "T10:00:00");
        bank.deliver(IdentityBank.CUSTOMER, source, List.of(row));
    }
}
