package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One statement of a customer about a channel, with the time in which it held.
 *
 * @param how null where it was delivered
 * @param saidAt on the bank's clock; null where nobody knows
 * @param staff who heard it, where the bank's staff file knows
 * @param to null while it holds
 * @param confirming whether the same answer stood already when it came
 */
public record ConsentLine(
        String channel,
        String purpose,
        String topic,
        boolean given,
        String source,
        String how,
        LocalDateTime saidAt,
        String staff,
        Instant from,
        Instant to,
        boolean confirming)
        implements Serializable {

    /** The line as it read at a moment; empty where it was not there yet. */
    public Optional<ConsentLine> asKnown(Instant moment) {
        if (from.isAfter(moment)) {
            return Optional.empty();
        }
        return Optional.of(
                to == null || !to.isAfter(moment)
                        ? this
                        : new ConsentLine(
                                channel, purpose, topic, given, source, how, saidAt, staff, from, null, confirming));
    }

    /** Whether it is about one topic only. */
    public boolean single() {
        return !ConsentTopic.ALL.name().equals(topic);
    }

    public boolean holds() {
        return to == null;
    }

    /** A delivery told it when something else stood already: the same answer, or another that the customer gave later. */
    public boolean neverHeld() {
        return from.equals(to);
    }

    public boolean heardHere() {
        return Consent.HERE.equals(source);
    }
}
