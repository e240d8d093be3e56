package org.acrm.desk.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acrm.segment.service.CustomerSegments;
import org.acrm.segment.service.CustomerSegments.Membership;
import org.acrm.segment.service.CustomerSegments.Memberships;
import org.acrm.segment.view.Choices;
import org.acrm.segment.view.SegmentWords;
import org.acrm.shared.view.Texts;

/** The segments of the customer whose page is read. */
@Named
@RequestScoped
public class MembershipsView {

    @Inject
    private CustomerSegments segments;

    @Inject
    private CustomerView customer;

    @Inject
    private Texts texts;

    private Memberships memberships;
    private SegmentWords words;

    public Memberships getMemberships() {
        if (memberships == null) {
            String language =
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
            memberships = segments.of(customer.getId(), customer.getAsOf(), language);
            words = memberships.offer() == null
                    ? null
                    : new SegmentWords(new Choices(memberships.offer()), memberships.names(), texts);
        }
        return memberships;
    }

    /** What of the customer makes him a member. */
    public String why(Membership one) {
        return words == null || one.why() == null ? null : words.block(one.why());
    }
}
