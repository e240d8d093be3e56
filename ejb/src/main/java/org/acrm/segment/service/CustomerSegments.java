package org.acrm.segment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.CustomerSegment;
import org.acrm.segment.entity.CustomerSegmentQueries;
import org.acrm.segment.entity.CustomerSegmentQueries.RuleInForce;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.service.SegmentOffer.Offer;
import org.acrm.segment.service.SegmentSet.Rule;
import org.acrm.shared.entity.BusinessException;

/**
 * The segments of a customer, for whoever works with him: since when, why, and what the bank does for such customers. Segments whose data
 * are below the floor are counted and not named; those that ask for what the reader may not are left out, since to be in them tells it.
 */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class CustomerSegments {

    private static final int MOST = 40;

    @Inject
    private CustomerRepository customers;

    @Inject
    private CustomerSegmentQueries queries;

    @Inject
    private SegmentCatalogue catalogue;

    @Inject
    private OfferedChoices choices;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    protected CustomerSegments() {}

    CustomerSegments(
            CustomerRepository customers,
            CustomerSegmentQueries queries,
            SegmentCatalogue catalogue,
            OfferedChoices choices,
            CalendarRepository calendar,
            CurrentUser user) {
        this.customers = customers;
        this.queries = queries;
        this.catalogue = catalogue;
        this.choices = choices;
        this.calendar = calendar;
        this.user = user;
    }

    /** @param why the block that lets the customer in; null where no rule does, or nobody can read it any more */
    public record Membership(CustomerSegment segment, Block why) implements Serializable {}

    /**
     * @param withheld how many have data too poor to be shown
     * @param more whether there are more than are shown
     * @param offer to put the blocks in words; null where there are none
     * @param names of the segments in force
     */
    public record Memberships(List<Membership> shown, int withheld, boolean more, Offer offer, Map<Long, String> names)
            implements Serializable {}

    /** Within the year up to the day. @param asOf a business date in the past, or null for now */
    public Memberships of(long customer, LocalDate asOf, String language) {
        customers.mustBeInSight(customer, user.scope());
        BankCalendar bank = calendar.current();
        LocalDate day = asOf == null || asOf.isAfter(bank.shownDate()) ? bank.shownDate() : asOf;
        List<CustomerSegment> found = queries.of(customer, day, day.minusYears(1), MOST + 1);
        boolean more = found.size() > MOST;
        List<CustomerSegment> all = found.subList(0, Math.min(MOST, found.size()));
        List<CustomerSegment> told = all.stream().filter(one -> !one.withheld()).toList();
        int withheld = all.size() - told.size();
        if (told.stream().allMatch(one -> one.definition() == null && within(one) == null)) {
            return new Memberships(
                    told.stream().map(one -> new Membership(one, null)).toList(), withheld, more, null, Map.of());
        }
        return withReasons(told, withheld, more, bank, language);
    }

    private Memberships withReasons(
            List<CustomerSegment> told, int withheld, boolean more, BankCalendar bank, String language) {
        SegmentSubject subject = catalogue.on(bank.shownDate());
        DefinitionJson json = new DefinitionJson(subject);
        List<RuleInForce> rules = queries.rules();
        boolean all = SegmentRights.all(subject, user);
        Asking asking = new Asking(rules, json, subject);
        List<Membership> shown = new ArrayList<>();
        for (CustomerSegment one : told) {
            Definition definition = one.definition() == null ? null : read(one.definition(), json);
            if (all || asking.may(one, definition)) {
                shown.add(new Membership(one, block(definition, one.letInBy())));
            }
        }
        Map<Long, String> names = new HashMap<>();
        rules.forEach(rule -> names.put(rule.id(), rule.name()));
        return new Memberships(shown, withheld, more, choices.of(subject, bank, language), names);
    }

    private static Long within(CustomerSegment one) {
        return one.cluster() == null ? null : one.cluster().within();
    }

    private static Definition read(String document, DefinitionJson json) {
        try {
            return json.read(document);
        } catch (BusinessException e) {
            return null;
        }
    }

    private static Block block(Definition definition, Integer number) {
        return definition == null
                        || number == null
                        || number > definition.blocks().size()
                ? null
                : definition.blocks().get(number - 1);
    }

    /** What segments ask for, themselves and by those of which they speak. */
    private final class Asking {

        private final Map<Long, RuleInForce> rules = new HashMap<>();
        private final DefinitionJson json;
        private final SegmentSubject subject;

        Asking(List<RuleInForce> all, DefinitionJson json, SegmentSubject subject) {
            all.forEach(one -> rules.put(one.id(), one));
            this.json = json;
            this.subject = subject;
        }

        /** Not where nobody can read one of which the segment speaks. @param definition null where no rule makes it, or nobody can read it */
        boolean may(CustomerSegment one, Definition definition) {
            if (one.definition() != null && definition == null) {
                return false;
            }
            try {
                Definition asked = definition == null ? new Definition(List.of()) : definition;
                return SegmentRights.may(of(one.id(), asked, within(one)), subject, user);
            } catch (BusinessException e) {
                return false;
            }
        }

        private Set<String> of(long id, Definition definition, Long within) {
            SegmentSet set = new SegmentSet(this::rule, (segment, table) -> new long[0]);
            set.add(id);
            set.addSpokenOf(definition, within);
            Set<String> names = new HashSet<>(definition.attributes());
            names.addAll(set.attributes());
            return names;
        }

        /** No rule makes what is not among the rules in force. */
        private Rule rule(long id) {
            RuleInForce one = rules.get(id);
            return one == null
                    ? new Rule(null, null, null)
                    : new Rule(one.name(), one.parent(), json.read(one.definition()));
        }
    }
}
