package org.acrm.intake.service;

import java.io.Serializable;

/** A delivered word and the bank's own one for it, in a form. */
public class MappedCode implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String delivered;
    private String own;

    MappedCode(String delivered, String own) {
        this.delivered = delivered;
        this.own = own;
    }

    /** Whether it stands for every word that is not named. */
    public boolean isOthers() {
        return delivered.equals(ValueRule.OTHERS);
    }

    public String getDelivered() {
        return delivered;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
