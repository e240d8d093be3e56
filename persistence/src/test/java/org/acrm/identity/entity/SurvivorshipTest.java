package org.acrm.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.identity.entity.Survivorship.FieldChoice;
import org.junit.jupiter.api.Test;

class SurvivorshipTest {

    private static final Map<String, List<SurvivorshipRule>> SHIPPED = Map.of(
            "*",
            List.of(
                    SurvivorshipRule.MANUAL,
                    SurvivorshipRule.SOURCE_RANK,
                    SurvivorshipRule.MOST_RECENT,
                    SurvivorshipRule.MOST_COMPLETE),
            "kind",
            List.of(SurvivorshipRule.MANUAL, SurvivorshipRule.MOST_COMPLETE),
            "customer_since",
            List.of(SurvivorshipRule.EARLIEST),
            "closed_on",
            List.of(SurvivorshipRule.LATEST));

    @Test
    void theOnlyKnownValueNeedsNoRule() {
        assertThat(winner(GoldenField.EMAIL, record(1, "CORE", 5), record(2, "CRM", 1, "email", "w@example.com")))
                .isEqualTo("2 ONLY");
        assertThat(winner(GoldenField.EMAIL, record(1, "CORE", 5), record(2, "CRM", 1)))
                .isEqualTo("none");
    }

    @Test
    void whereAllAgreeNothingIsDecided() {
        assertThat(winner(GoldenField.NAME, record(2, "CRM", 9, "name", "王"), record(1, "CORE", 5, "name", "王")))
                .isEqualTo("1 SAME");
    }

    @Test
    void theMoreTrustedSourceWinsOverTheLaterOne() {
        assertThat(winner(GoldenField.NAME, record(1, "CORE", 1, "name", "王"), record(2, "CRM", 9, "name", "汪")))
                .isEqualTo("1 SOURCE_RANK");
    }

    @Test
    void aRankOfTheFieldItselfCountsMoreThanThatOfTheSource() {
        assertThat(winner(GoldenField.MOBILE, record(1, "CORE", 9, "mobile", "1"), record(2, "CRM", 1, "mobile", "2")))
                .isEqualTo("2 SOURCE_RANK");
    }

    @Test
    void ofOneSourceTheLaterChangeWinsThenTheLongerText() {
        assertThat(winner(GoldenField.NAME, record(1, "CORE", 1, "name", "A"), record(2, "CORE", 2, "name", "B")))
                .isEqualTo("2 MOST_RECENT");
        assertThat(winner(
                        GoldenField.NAME,
                        record(1, "CORE", 1, "name", "W. Hart"),
                        record(2, "CORE", 1, "name", "Will Hart")))
                .isEqualTo("2 MOST_COMPLETE");
        assertThat(winner(GoldenField.NAME, record(2, "CORE", 1, "name", "B"), record(1, "CORE", 1, "name", "A")))
                .isEqualTo("1 FIRST_KNOWN");
    }

    @Test
    void aStewardsLatestWordIsTheLast() {
        RecordValues core = record(1, "CORE", 9, "name", "王");
        RecordValues crm = record(2, "CRM", 1, "name", "汪");
        List<FieldChoice> choices = List.of(
                new FieldChoice("name", 1, OffsetDateTime.parse("2026-11-20T10:00:00Z")),
                new FieldChoice("name", 2, OffsetDateTime.parse("2026-11-21T10:00:00Z")),
                new FieldChoice("email", 1, OffsetDateTime.parse("2026-11-22T10:00:00Z")));
        assertThat(text(new Survivorship(SHIPPED, Map.of(), choices), GoldenField.NAME, core, crm))
                .isEqualTo("2 MANUAL");
    }

    @Test
    void aCustomerSaysMoreThanAProspect() {
        assertThat(winner(
                        GoldenField.KIND,
                        record(1, "CORE", 1, "kind", "RETAIL"),
                        record(2, "CRM", 9, "kind", "PROSPECT")))
                .isEqualTo("1 MOST_COMPLETE");
    }

    @Test
    void whoIsACustomerAnywhereHasNotLeftAndCameWithTheFirstRecord() {
        RecordValues left =
                record(1, "CORE", 9, "closed_on", LocalDate.of(2026, 1, 1), "customer_since", LocalDate.of(2010, 1, 1));
        RecordValues stayed = record(2, "CRM", 1, "customer_since", LocalDate.of(2020, 1, 1));
        RecordValues leftLater = record(3, "CRM", 1, "closed_on", LocalDate.of(2026, 6, 1));
        assertThat(winner(GoldenField.CLOSED_ON, left, stayed)).isEqualTo("2 LATEST");
        assertThat(winner(GoldenField.CLOSED_ON, left, leftLater)).isEqualTo("3 LATEST");
        assertThat(winner(GoldenField.CUSTOMER_SINCE, left, stayed)).isEqualTo("1 EARLIEST");
    }

    @Test
    void aContactPointIsItsAddressAndBranchAndPortfolioGoTogether() {
        assertThat(winner(GoldenField.ADDRESS, record(1, "CORE", 1, "city", "上海"), record(2, "CRM", 1, "address", "路")))
                .isEqualTo("2 ONLY");
        assertThat(winner(
                        GoldenField.BRANCH,
                        record(1, "CORE", 1, "branch_id", 1L),
                        record(2, "CORE", 1, "branch_id", 2L, "portfolio_id", 7L)))
                .isEqualTo("2 MOST_COMPLETE");
    }

    private static String winner(GoldenField field, RecordValues... records) {
        return text(
                new Survivorship(SHIPPED, Map.of("CORE|*", 1, "CRM|*", 2, "CRM|mobile", 0), List.of()), field, records);
    }

    private static String text(Survivorship survivorship, GoldenField field, RecordValues... records) {
        return survivorship
                .winner(field, List.of(records))
                .map(w -> w.from().id() + " " + w.rule())
                .orElse("none");
    }

    private static RecordValues record(long id, String source, int changedOnDay, Object... values) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            map.put((String) values[i], values[i + 1]);
        }
        return new RecordValues(id, 1, source, "C" + id, LocalDateTime.of(2026, 11, changedOnDay, 10, 0), map);
    }
}
