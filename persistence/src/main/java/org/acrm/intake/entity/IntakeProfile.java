package org.acrm.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * One version of a profile that the bank wrote itself, as a document; one of the same code replaces the shipped one. A version never
 * changes, so that a delivery is read by the same rules as long as its files are kept.
 */
@Entity
@Table(name = "intake_profile")
public class IntakeProfile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private int version;

    @Column(columnDefinition = "text")
    private String document;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected IntakeProfile() {}

    /** @param version from 1 */
    public IntakeProfile(String code, int version, String document, String savedBy, Instant savedAt) {
        this.code = code;
        this.version = version;
        this.document = document;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public String document() {
        return document;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
