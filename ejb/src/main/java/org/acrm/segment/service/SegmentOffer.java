package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.AttributeType;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.OfferedAttribute.Family;
import org.acrm.segment.entity.OfferedAttribute.Parameter;
import org.acrm.segment.entity.OfferedAttribute.Scale;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.kernel.WordColumn;

/** What a definition may speak of, in the reader's language. */
@Stateless
@RolesAllowed("SEGMENT_READ")
public class SegmentOffer {

    @Inject
    private SegmentCatalogue catalogue;

    @Inject
    private OfferedChoices choices;

    @Inject
    private CustomerColumns columns;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    /**
     * @param label what the bank calls it; null where the bundle does
     * @param parameter with what beside its name it is asked
     * @param codes family of words for its values; null where they are read as they are
     * @param words what the bank calls its values; empty where it does not
     */
    public record Choice(
            String name,
            String label,
            Family family,
            AttributeType type,
            Scale scale,
            Parameter parameter,
            String codes,
            Map<String, String> words)
            implements Serializable {}

    /** @param currency of amounts */
    public record Offer(List<Choice> choices, String currency, LocalDate asOf) implements Serializable {}

    public Offer offer(String language) {
        BankCalendar bank = calendar.current();
        return choices.of(catalogue.on(bank.shownDate()), bank, language);
    }

    /** The values that a text has for somebody today, in their order. @param asked also one that is asked with a day */
    public List<String> values(String asked) {
        String attribute = asked.replaceFirst("_at$", "");
        LocalDate shown = calendar.current().shownDate();
        SegmentRights.check(Set.of(attribute), catalogue.on(shown), user);
        CustomerTable table = columns.of(shown, Set.of(attribute));
        return table.column(attribute) instanceof WordColumn words
                ? words.words().stream().sorted().toList()
                : List.of();
    }
}
