package org.acrm.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/** A profile that the bank wrote itself, as a document; one of the same code replaces the shipped one. */
@Entity
@Table(name = "intake_profile")
public class IntakeProfile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(columnDefinition = "text")
    private String document;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private int version;

    protected IntakeProfile() {}

    public IntakeProfile(String code) {
        this.code = code;
    }

    public void rewrite(String text, String author, Instant now) {
        document = text;
        savedBy = author;
        savedAt = now;
    }

    public String code() {
        return code;
    }

    public String document() {
        return document;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
