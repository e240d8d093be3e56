package org.acrm.fact.entity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a fact is called in one language, and what to do for whoever it is true of. */
@Embeddable
public class FactLabel implements Serializable {

    private static final long serialVersionUID = 1L;

    private String label;
    private String advice;

    protected FactLabel() {}

    FactLabel(String label, String advice) {
        this.label = label;
        this.advice = advice;
    }

    public String label() {
        return label;
    }

    public String advice() {
        return advice;
    }
}
