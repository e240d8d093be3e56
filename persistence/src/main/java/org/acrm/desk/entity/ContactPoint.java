package org.acrm.desk.entity;

import java.io.Serializable;

/** A way to reach a customer; the address may be masked. */
public record ContactPoint(String kind, String address, String city) implements Serializable {

    public ContactPoint withAddress(String shown) {
        return new ContactPoint(kind, shown, city);
    }
}
