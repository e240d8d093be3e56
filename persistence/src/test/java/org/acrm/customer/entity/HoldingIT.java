package org.acrm.customer.entity;

import static org.acrm.desk.entity.DeskBank.KIM;
import static org.acrm.desk.entity.DeskBank.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import org.acrm.desk.entity.DeskBank;
import org.acrm.product.entity.Product;
import org.acrm.product.entity.ProductGroup;
import org.acrm.product.entity.ProductKind;
import org.acrm.shared.entity.Money;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the core banking system delivers and nobody changes here is read as it stands in the tables. */
class HoldingIT {

    private static final long DEPOSIT = 2;
    private final TestBank bank = DeskBank.open();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aDepositKnowsItsOwnerItsGuarantorAndItsBalance() {
        bank.run(em -> {
            Holding deposit = em.find(Holding.class, DEPOSIT);
            assertThat(deposit.ownerId()).isEqualTo(KIM);
            assertThat(deposit.rolesOf(KIM)).containsExactly(RoleKind.OWNER);
            assertThat(deposit.rolesOf(WANG)).containsExactly(RoleKind.GUARANTOR);
            assertThat(deposit.balance()).isEqualTo(new Money(1_000_000, "USD"));
        });
    }

    @Test
    void aProductIsNamedInTheReadersLanguageAndBelongsToAGroup() {
        bank.run(em -> {
            Holding holding = em.find(Holding.class, DEPOSIT);
            Product deposit = em.find(Product.class, holding.productId());
            assertThat(deposit.label("zh")).isEqualTo("定期存款");
            assertThat(deposit.label("ko")).isEqualTo("Time deposit");
            assertThat(deposit.kind()).isEqualTo(ProductKind.TIME_DEPOSIT);
            assertThat(em.find(Product.class, 1L).label("zh")).isEqualTo("CUR");
            assertThat(em.find(ProductGroup.class, deposit.groupId()).name()).isNotBlank();
        });
    }
}
