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
import java.time.OffsetDateTime;

/** A way to reach a customer, as delivered; part of the {@link Customer}. */
@Entity
@Table(name = "customer_contact_point")
public class ContactPoint implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String address;
    private String city;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected ContactPoint() {}

    public ContactKind kind() {
        return kind;
    }

    public String address() {
        return address;
    }

    public String city() {
        return city;
    }
}
