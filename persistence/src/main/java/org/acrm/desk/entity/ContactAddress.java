package org.acrm.desk.entity;

import java.io.Serializable;

/** A way to reach a customer; the address may be masked. */
public record ContactAddress(String kind, String address, String city) implements Serializable {

    public ContactAddress withAddress(String shown) {
        return new ContactAddress(kind, shown, city);
    }
}
