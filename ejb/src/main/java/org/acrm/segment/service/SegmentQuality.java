package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.SegmentBadge;
import org.acrm.segment.entity.SegmentBadges;

/** How good the data of the members are whom the reader sees; a segment below the floor is withheld by whoever would show it. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class SegmentQuality {

    @Inject
    private SegmentBadges badges;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    protected SegmentQuality() {}

    SegmentQuality(SegmentBadges badges, CalendarRepository calendar, CurrentUser user) {
        this.badges = badges;
        this.calendar = calendar;
        this.user = user;
    }

    /** Whoever reaches the whole bank is told what the night has counted. */
    public Map<Long, SegmentBadge> of(Collection<Long> segments) {
        LocalDate shown = calendar.current().shownDate();
        List<SegmentBadge> found = user.scope().kind() == DataScope.Kind.ALL
                ? badges.ofNight(segments, shown)
                : badges.of(segments, shown, user.scope());
        return found.stream().collect(Collectors.toMap(SegmentBadge::segment, Function.identity()));
    }

    /** Those of them that are withheld; one question for all. */
    public Set<Long> withheld(Collection<Long> segments) {
        return of(segments).values().stream()
                .filter(SegmentBadge::withheld)
                .map(SegmentBadge::segment)
                .collect(Collectors.toSet());
    }

    /** @param segment null for one that is not kept yet, which has no members either */
    public boolean withheld(Long segment) {
        return segment != null && !withheld(List.of(segment)).isEmpty();
    }
}
