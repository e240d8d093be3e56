package org.acrm.maturity.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A level text, and whose it is. */
@Embeddable
public record Wording(
        String wording, @Enumerated(EnumType.STRING) WordingOrigin origin) implements Serializable {

    /** The bank's as soon as the bank words it otherwise. */
    Wording said(String text) {
        return text.equals(wording) ? this : new Wording(text, WordingOrigin.BANK);
    }
}
