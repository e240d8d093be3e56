package org.acrm.value.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.acrm.value.service.PeopleProfile;
import org.acrm.value.service.PeopleReading;

/** Who the customers are: age, occupation, region, sex, membership. */
@Named
@ViewScoped
public class PeopleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleReading reading;

    @Inject
    private ValueAsked asked;

    private PeopleProfile profile;
    private Shades shades;

    /** After {@link ValueAsked#open}. */
    public void open() {
        if (asked.getTo() != null) {
            profile = reading.profile(asked.period(), asked.filter());
            shades = Shades.of(profile.lines().stream()
                    .flatMap(line -> line.ages().stream())
                    .filter(count -> count > 0)
                    .mapToLong(Long::longValue));
        }
    }

    public String shade(long customers) {
        return customers == 0 ? "none" : "q" + shades.of(customers);
    }

    public Double share(long part, long whole) {
        return whole == 0 ? null : Double.valueOf((double) part / whole);
    }

    public PeopleProfile getProfile() {
        return profile;
    }
}
