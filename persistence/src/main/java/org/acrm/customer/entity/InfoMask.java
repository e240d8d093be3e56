package org.acrm.customer.entity;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import org.acrm.access.entity.Mask;

/** What is left of a value for whoever may not see it in clear. */
public enum InfoMask {
    /** The value is not about a person. An administrator who calls it personal hides it as a whole. */
    OPEN(Mask::address),
    NAME(Mask::name),
    PHONE(Mask::phone),
    EMAIL(Mask::email),
    ID_NUMBER(Mask::idNumber),
    WHOLE(Mask::address);

    private final UnaryOperator<String> manner;

    InfoMask(UnaryOperator<String> manner) {
        this.manner = manner;
    }

    /** The least that an item on such a value must be called. */
    public InfoSensitivity least() {
        return this == OPEN ? InfoSensitivity.OPEN : InfoSensitivity.PERSONAL;
    }

    /** @return a text where something was hidden, the value itself where nobody needs to be kept from it */
    public Serializable shown(Serializable value, InfoSensitivity sensitivity) {
        if (value == null || sensitivity == InfoSensitivity.OPEN && this == OPEN) {
            return value;
        }
        String text = String.valueOf(value);
        return sensitivity == InfoSensitivity.CONFIDENTIAL ? Mask.address(text) : manner.apply(text);
    }
}
