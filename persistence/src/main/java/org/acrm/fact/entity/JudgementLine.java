package org.acrm.fact.entity;

import java.io.Serializable;
import java.time.Instant;

/** What a colleague said of a fact, with the pseudonym under which the audit trail knows the colleague. */
public record JudgementLine(
        long kindId, String label, Verdict verdict, RejectionReason reason, String note, String by, Instant at)
        implements Serializable {

    public JudgementLine withNote(String other) {
        return new JudgementLine(kindId, label, verdict, reason, other, by, at);
    }
}
