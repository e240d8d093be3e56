package org.acrm.fact.rest;

import java.time.LocalDate;
import java.util.List;
import org.acrm.fact.entity.EvidenceLine;
import org.acrm.fact.entity.FactLine;
import org.acrm.fact.service.FactsOfCustomer;

/** Facts of one customer as of the published night, the surest first. */
public record FactsJson(List<FactJson> facts) {

    /**
     * A fact.
     *
     * @param confidence in a hundred
     * @param advice what to do for the customer
     * @param heldProduct of the kind that suits; null where the customer holds none
     * @param suggestedProduct null where the customer holds one, or none suits
     */
    public record FactJson(
            String fact,
            String label,
            String topic,
            String basis,
            int confidence,
            LocalDate firstOn,
            LocalDate lastOn,
            String advice,
            String heldProduct,
            String suggestedProduct,
            List<EvidenceJson> evidence) {}

    /**
     * A text that the fact rests on.
     *
     * @param strength in a hundred
     * @param passage the words around the phrase; null for whoever may not see them
     */
    public record EvidenceJson(
            String source, String key, LocalDate saidOn, String phrase, int strength, String passage) {}

    static FactsJson of(FactsOfCustomer found) {
        return new FactsJson(found.facts().stream()
                .map(fact -> fact(fact, found.evidenceOf(fact.kindId())))
                .toList());
    }

    private static FactJson fact(FactLine fact, List<EvidenceLine> evidence) {
        return new FactJson(
                fact.code(),
                fact.label(),
                fact.topic().name(),
                fact.state().name(),
                fact.confidence(),
                fact.firstOn(),
                fact.lastOn(),
                fact.advice(),
                fact.held(),
                fact.suggested(),
                evidence.stream()
                        .map(text -> new EvidenceJson(
                                text.source().name(),
                                text.textKey(),
                                text.day(),
                                text.phrase(),
                                text.strength(),
                                text.passage()))
                        .toList());
    }
}
