package org.acrm.desk.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.Money;
import org.junit.jupiter.api.Test;

/** What a customer owns and owes by line of business. */
class BusinessSumTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);

    private static HoldingLine holding(String kind, String role, String status, long minor, Long limit, LocalDate due) {
        return new HoldingLine(
                1,
                kind,
                kind,
                null,
                role,
                status,
                new Money(minor, "CNY"),
                limit == null ? null : new Money(limit, "CNY"),
                null,
                null,
                due,
                null);
    }

    @Test
    void own_open_holdings_are_summed_by_line_and_others_left_out() {
        List<BusinessSum> sums = BusinessSum.of(List.of(
                holding("CURRENT", "OWNER", "ACTIVE", 100_00, null, null),
                holding("TIME_DEPOSIT", "OWNER", "ACTIVE", 900_00, null, SPRING),
                holding("SAVINGS", "OWNER", "CLOSED", 77_00, null, null),
                holding("FUND", "SIGNATORY", "ACTIVE", 55_00, null, null)));
        assertThat(sums)
                .containsExactly(
                        new BusinessSum(BusinessLine.DEPOSITS, 2, new Money(1_000_00, "CNY"), null, null, SPRING, 0));
    }

    @Test
    void of_credit_the_share_of_the_limit_that_is_used_counts_what_has_a_limit() {
        List<BusinessSum> sums = BusinessSum.of(List.of(
                holding("CREDIT_CARD", "OWNER", "ARREARS", -250_00, 1_000_00L, null),
                holding("CREDIT_CARD", "OWNER", "ACTIVE", 0, 500_00L, null),
                holding("MORTGAGE", "OWNER", "ACTIVE", -9_000_00, null, SPRING.plusYears(20))));
        assertThat(sums).hasSize(1);
        BusinessSum credit = sums.get(0);
        assertThat(credit.balance()).isEqualTo(new Money(-9_250_00, "CNY"));
        assertThat(credit.limit()).isEqualTo(new Money(1_500_00, "CNY"));
        assertThat(credit.utilisation()).isEqualByComparingTo("16.7");
        assertThat(credit.arrears()).isEqualTo(1);
    }

    @Test
    void currencies_never_meet_in_one_sum() {
        HoldingLine dollars = new HoldingLine(
                2, "FUND", "FUND", null, "OWNER", "ACTIVE", new Money(5, "USD"), null, null, null, null, null);
        assertThat(BusinessSum.of(List.of(holding("FUND", "OWNER", "ACTIVE", 7, null, null), dollars)))
                .extracting(BusinessSum::balance)
                .containsExactly(new Money(7, "CNY"), new Money(5, "USD"));
    }
}
