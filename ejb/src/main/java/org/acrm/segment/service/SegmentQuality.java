package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.SegmentBadge;
import org.acrm.segment.entity.SegmentBadges;

/** How good the data of the members are whom the reader sees. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class SegmentQuality {

    @Inject
    private SegmentBadges badges;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    public Map<Long, SegmentBadge> of(Collection<Long> segments) {
        return badges.of(segments, calendar.current().shownDate(), user.scope()).stream()
                .collect(Collectors.toMap(SegmentBadge::segment, Function.identity()));
    }
}
