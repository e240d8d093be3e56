package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.ListChoice;
import org.acrm.segment.entity.MoverChoice;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.service.SegmentWriting.Draft;
import org.acrm.shared.entity.BusinessException;
import org.acrm.value.service.ValueReading;
import org.acrm.value.service.ValueSights.Period;

/** Drafts a segment out of what a list of customers shows: a rule that says the same, so that it stays exact and tells why. */
@Stateless
@RolesAllowed("SEGMENT_EDIT")
public class SegmentFromList {

    private static final int LONGEST_NAME = 120;

    private final SegmentWriting writing;
    private final SegmentCatalogue catalogue;
    private final CalendarRepository calendar;
    private final ValueReading values;

    protected SegmentFromList() {
        this(null, null, null, null);
    }

    @Inject
    public SegmentFromList(
            SegmentWriting writing, SegmentCatalogue catalogue, CalendarRepository calendar, ValueReading values) {
        this.writing = writing;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.values = values;
    }

    /**
     * @param name of a new one
     * @return id of the draft
     * @throws BusinessException when no standings are kept of one of the dates, or the branch is unknown
     */
    public long draft(MoverChoice choice, String name) {
        Period kept = values.kept(new Period(choice.from(), choice.to()));
        MoverChoice shown = new MoverChoice(kept.from(), kept.to(), choice.by(), choice.which(), choice.of());
        Long branch = choice.of().branch();
        List<String> units = branch == null ? List.of() : catalogue.units(branch);
        if (branch != null && units.isEmpty()) {
            throw new BusinessException("error.segment.branch", branch);
        }
        return draft(shown.address(), name, shown.definition(calendar.current().shownDate(), units));
    }

    /**
     * @param name of a new one
     * @return id of the draft
     * @throws BusinessException where no rule says what the list shows
     */
    public long draft(ListChoice choice, String name) {
        return draft(
                choice.address(), name, choice.definition(calendar.current().shownDate(), catalogue));
    }

    private long draft(String origin, String name, Definition definition) {
        String title = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return writing.writeFrom(origin, new Draft(title, null, definition));
    }
}
