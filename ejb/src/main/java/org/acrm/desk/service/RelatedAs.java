package org.acrm.desk.service;

import org.acrm.desk.entity.Tie;

/** What somebody is to the customer whose page is read. */
public enum RelatedAs {
    SPOUSE,
    PARENT,
    CHILD,
    PARENT_COMPANY,
    SUBSIDIARY,
    CONTACT_PERSON,
    REPRESENTED,
    GUARANTOR,
    GUARANTEED,
    AUTHORISED_USER,
    ACCOUNT_OWNER,
    REFERRER,
    REFERRED;

    /** What the other end of the tie is to the customer. */
    static RelatedAs of(Tie tie, long customer) {
        boolean outward = tie.from() == customer;
        return switch (tie.kind()) {
            case "SPOUSE" -> SPOUSE;
            case "CHILD" -> outward ? PARENT : CHILD;
            case "SUBSIDIARY" -> outward ? PARENT_COMPANY : SUBSIDIARY;
            case "CONTACT_PERSON" -> outward ? REPRESENTED : CONTACT_PERSON;
            case "GUARANTOR" -> outward ? GUARANTEED : GUARANTOR;
            case "AUTHORISED_USER" -> outward ? ACCOUNT_OWNER : AUTHORISED_USER;
            case Tie.REFERRAL -> outward ? REFERRER : REFERRED;
            default -> throw new IllegalArgumentException("Unknown tie " + tie.kind());
        };
    }
}
