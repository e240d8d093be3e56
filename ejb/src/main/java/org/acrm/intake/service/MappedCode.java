package org.acrm.intake.service;

import java.io.Serializable;
import org.acrm.access.entity.Mask;

/** A delivered word and the bank's own one for it, in a form. */
public class MappedCode implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String delivered;
    private final boolean open;
    private String own;

    /** @param open whether the word may be shown in clear */
    MappedCode(String delivered, boolean open, String own) {
        this.delivered = delivered;
        this.open = open;
        this.own = own;
    }

    /** Whether it stands for every word that is not named. */
    public boolean isOthers() {
        return delivered.equals(ValueRule.OTHERS);
    }

    public String getDelivered() {
        return delivered;
    }

    /** The word, or what may be shown of it. */
    public String getShown() {
        return open ? delivered : Mask.name(delivered);
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
