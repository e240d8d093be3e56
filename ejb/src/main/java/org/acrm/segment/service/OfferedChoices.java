package org.acrm.segment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.segment.entity.OfferedAttribute;
import org.acrm.segment.entity.SegmentCatalogue;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.service.SegmentOffer.Choice;
import org.acrm.segment.service.SegmentOffer.Offer;

/** What the reader may ask of customers, by the names that the bank gives it. */
@ApplicationScoped
public class OfferedChoices {

    private SegmentCatalogue catalogue;
    private CurrentUser user;

    protected OfferedChoices() {}

    @Inject
    public OfferedChoices(SegmentCatalogue catalogue, CurrentUser user) {
        this.catalogue = catalogue;
        this.user = user;
    }

    Offer of(SegmentSubject subject, BankCalendar bank, String language) {
        Map<String, String> labels = catalogue.labels(language);
        Map<String, String> branches = catalogue.branches();
        List<Choice> choices = subject.offered().stream()
                .filter(one -> one.own() == null || labels.containsKey(one.name()))
                .filter(one -> one.right() == null || user.may(one.right()))
                .map(one -> choice(
                        one, labels.get(one.name()), one.name().equals(SegmentSubject.UNIT) ? branches : Map.of()))
                .toList();
        return new Offer(choices, bank.baseCurrency(), bank.shownDate());
    }

    private static Choice choice(OfferedAttribute one, String label, Map<String, String> words) {
        return new Choice(
                one.name(),
                label,
                one.family(),
                one.attribute().type(),
                one.scale(),
                one.parameter(),
                one.codes(),
                words);
    }
}
