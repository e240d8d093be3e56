package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.value.entity.ProfileQueries;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.ValueSights.Period;

/** Who the customers in the caller's sight are. */
@Stateless
@RolesAllowed("VALUE_READ")
public class PeopleReading {

    @Inject
    private ProfileQueries profiles;

    @Inject
    private ValueSights sights;

    @Inject
    private PictureMemory memory;

    private record OfDates(ValueSight sight, LocalDate from) implements Serializable {}

    /** As of the later date; the coverage of both. */
    public PeopleProfile profile(Period period, ValueFilter filter) {
        Period kept = sights.kept(period);
        ValueSight sight = sights.at(kept.to(), filter);
        return memory.of(
                PeopleProfile.class,
                new OfDates(sight, kept.from()),
                () -> new PeopleProfile(
                        sight,
                        profiles.occupations(sight),
                        profiles.regions(sight),
                        profiles.coverage(sight, kept.from())));
    }
}
