package org.acrm.desk.service;

import java.io.Serializable;
import org.acrm.customer.entity.InfoOwner;
import org.acrm.customer.entity.InfoType;

/**
 * One item with its value.
 *
 * @param words family of the bundle for a code
 * @param value null where nobody knows; a text where it is masked
 * @param source word of the source it comes from
 * @param system the one that is to deliver it, null where nobody said it
 */
public record ProfileItem(
        String label,
        InfoType type,
        String words,
        Serializable value,
        boolean masked,
        String source,
        String system,
        InfoOwner owner)
        implements Serializable {

    ProfileItem labelled(String name) {
        return new ProfileItem(name, type, words, value, masked, source, system, owner);
    }
}
