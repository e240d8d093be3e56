package org.acrm.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** Someone who has logged in: the pseudonym under which the audit trail knows them. */
@Entity
@Table(name = "access_user")
public class BankUser implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String pseudonym;

    @Column(name = "first_seen_at")
    private OffsetDateTime firstSeenAt;

    protected BankUser() {}

    public BankUser(String username, String pseudonym, OffsetDateTime firstSeenAt) {
        this.username = username;
        this.pseudonym = pseudonym;
        this.firstSeenAt = firstSeenAt;
    }

    public String pseudonym() {
        return pseudonym;
    }
}
