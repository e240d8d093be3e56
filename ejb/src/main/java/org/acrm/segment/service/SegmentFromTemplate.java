package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.SegmentTemplate;
import org.acrm.segment.entity.SegmentTemplate.Planned;
import org.acrm.segment.service.SegmentWriting.Draft;
import org.acrm.shared.entity.Money;

/** Drafts the segments of a template, each an own draft that is changed and approved as any other. */
@Stateless
@RolesAllowed("SEGMENT_EDIT")
public class SegmentFromTemplate {

    private final SegmentWriting writing;
    private final CalendarRepository calendar;

    protected SegmentFromTemplate() {
        this(null, null);
    }

    @Inject
    public SegmentFromTemplate(SegmentWriting writing, CalendarRepository calendar) {
        this.writing = writing;
        this.calendar = calendar;
    }

    /**
     * @param names the name for each code, in the caller's language
     * @return id of the first, of which the others are part
     */
    public long draft(SegmentTemplate template, UnaryOperator<String> names) {
        long unit = 1;
        for (int i = Money.digits(calendar.current().baseCurrency()); i > 0; i--) {
            unit *= 10;
        }
        return draft(template.planned(unit), null, names);
    }

    private long draft(Planned planned, Long parent, UnaryOperator<String> names) {
        long id = writing.write(new Draft(names.apply(planned.code()), parent, planned.definition()));
        planned.parts().forEach(part -> draft(part, id, names));
        return id;
    }
}
