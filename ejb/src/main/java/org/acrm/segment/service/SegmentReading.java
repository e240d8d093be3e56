package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.SegmentLine;
import org.acrm.segment.entity.SegmentQueries;
import org.acrm.segment.entity.SegmentState;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Which segments there are. Sizes are those of the whole bank, so only who may reach all of it sees them in the list. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class SegmentReading {

    @Inject
    private SegmentQueries queries;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    /** @param state null for those that are not retired; @param words part of a name or code, null for all */
    public Page<SegmentLine> segments(SegmentState state, String words, PageRequest page) {
        Page<SegmentLine> found = queries.segments(calendar.current().shownDate(), state, words, page);
        if (user.scope().kind() == DataScope.Kind.ALL) {
            return found;
        }
        List<SegmentLine> lines =
                found.rows().stream().map(SegmentLine::withoutSize).toList();
        return new Page<>(lines, found.total(), found.exact());
    }
}
