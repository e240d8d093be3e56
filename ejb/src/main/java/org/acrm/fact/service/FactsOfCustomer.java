package org.acrm.fact.service;

import java.io.Serializable;
import java.util.List;
import org.acrm.fact.entity.EvidenceLine;
import org.acrm.fact.entity.FactLine;
import org.acrm.fact.entity.JudgementLine;

/**
 * What texts tell of one customer.
 *
 * @param facts the surest first
 * @param evidence of all facts, also of those that do not hold any more, the latest first
 * @param judgements of colleagues, the latest first
 */
public record FactsOfCustomer(List<FactLine> facts, List<EvidenceLine> evidence, List<JudgementLine> judgements)
        implements Serializable {

    public FactsOfCustomer {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        judgements = List.copyOf(judgements);
    }

    /** Texts that a fact rests on. */
    public List<EvidenceLine> evidenceOf(long kind) {
        return evidence.stream()
                .filter(one -> one.kindId() == kind && !one.rejected())
                .toList();
    }
}
