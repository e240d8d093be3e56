package org.acrm.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What one customer is to a {@link Holding}; part of it. */
@Entity
@Table(name = "customer_holding_role")
public class HoldingRole implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "customer_id")
    private Long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private RoleKind kind;

    protected HoldingRole() {}

    public Long customerId() {
        return customerId;
    }

    public RoleKind kind() {
        return kind;
    }
}
