package org.acrm.campaign.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What an offer is called in one language, and what speaks for it, as it is said to the customer. */
@Embeddable
public class OfferText implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(nullable = false, length = 400)
    private String argument;

    protected OfferText() {}

    OfferText(String name, String argument) {
        this.name = name;
        this.argument = argument;
    }

    public String name() {
        return name;
    }

    public String argument() {
        return argument;
    }
}
