package org.acrm.customer.entity;

import static org.acrm.desk.entity.DeskBank.KIM;
import static org.acrm.desk.entity.DeskBank.OF_LIN;
import static org.acrm.desk.entity.DeskBank.SATURDAY;
import static org.acrm.desk.entity.DeskBank.WANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.acrm.access.entity.DataScope;
import org.acrm.desk.entity.DeskBank;
import org.acrm.product.entity.Product;
import org.acrm.product.entity.ProductKind;
import org.acrm.product.entity.ProductRepository;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Money;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HoldingIT {

    private static final long DEPOSIT = 2;
    private final TestBank bank = DeskBank.open();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aDepositKnowsItsOwnerItsGuarantorAndWhenItEnds() {
        bank.run(em -> {
            Holding deposit = new HoldingRepository(em).get(DEPOSIT, OF_LIN);
            assertThat(deposit.ownerId()).isEqualTo(KIM);
            assertThat(deposit.rolesOf(KIM)).containsExactly(RoleKind.OWNER);
            assertThat(deposit.rolesOf(WANG)).containsExactly(RoleKind.GUARANTOR);
            assertThat(deposit.balance()).isEqualTo(new Money(1_000_000, "USD"));
            assertThat(deposit.maturesBetween(SATURDAY, SATURDAY.plusDays(30))).isTrue();
            assertThat(deposit.maturesBetween(SATURDAY, SATURDAY.plusDays(9))).isFalse();
            assertThat(deposit.isOpenOn(SATURDAY)).isTrue();
            assertThat(deposit.isOpenOn(LocalDate.of(2025, 11, 30))).isFalse();
        });
    }

    @Test
    void aHoldingOfSomebodyElsesCustomerIsNotThere() {
        assertThatThrownBy(() -> bank.run(em -> new HoldingRepository(em).get(DEPOSIT, DataScope.portfolio(2))))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void aProductIsNamedInTheReadersLanguageAndEarnsMarginAndFees() {
        bank.run(em -> {
            Product deposit = new ProductRepository(em).get("TD1");
            assertThat(deposit.label("zh")).isEqualTo("定期存款");
            assertThat(deposit.label("ko")).isEqualTo("Time deposit");
            assertThat(deposit.kind()).isEqualTo(ProductKind.TIME_DEPOSIT);
            assertThat(deposit.yearlyContribution(new Money(-1_000_000, "USD"))).isEqualTo(new Money(12_000, "USD"));
            assertThat(new ProductRepository(em).get("CUR").label("zh")).isEqualTo("CUR");
        });
        assertThatThrownBy(() -> bank.run(em -> new ProductRepository(em).get("NONE")))
                .isInstanceOf(BusinessException.class);
    }
}
