package org.acrm.identity.kernel;

import java.io.Serializable;

/**
 * A field as it is, or a coarser form of it: {@code surname}, {@code surname:soundex}, {@code postcode:prefix:2}.
 *
 * @param form name of a normaliser, empty for the field itself
 */
public record FieldForm(String field, String form) implements Serializable {

    public static FieldForm of(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new FieldForm(written, "")
                : new FieldForm(written.substring(0, colon), written.substring(colon + 1));
    }

    @Override
    public String toString() {
        return form.isEmpty() ? field : field + ":" + form;
    }
}
