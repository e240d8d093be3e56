package org.acrm.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.acrm.shared.entity.Money;

/**
 * What a customer has of a product, with everybody who has a part in it. Opened, lived with and closed in the core banking system, which
 * delivers its state; nothing is changed here.
 */
@Entity
@Table(name = "customer_holding")
public class Holding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "product_id")
    private Long productId;

    @Column(name = "owner_id")
    private Long ownerId;

    private String currency;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "matures_on")
    private LocalDate maturesOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "balance_minor")
    private Long balanceMinor;

    @Enumerated(EnumType.STRING)
    private HoldingStatus status;

    @Version
    private int version;

    @OneToMany
    @JoinColumn(name = "holding_id", nullable = false, insertable = false, updatable = false)
    private List<HoldingRole> roles = new ArrayList<>();

    protected Holding() {}

    public Long id() {
        return id;
    }

    public Long productId() {
        return productId;
    }

    /** Null until the roles have been delivered. */
    public Long ownerId() {
        return ownerId;
    }

    /** What the customer has with the bank; negative where the customer owes it. */
    public Money balance() {
        return new Money(balanceMinor == null ? 0 : balanceMinor, currency);
    }

    public Set<RoleKind> rolesOf(long customer) {
        Set<RoleKind> kinds = EnumSet.noneOf(RoleKind.class);
        roles.stream().filter(role -> role.customerId() == customer).forEach(role -> kinds.add(role.kind()));
        return kinds;
    }
}
