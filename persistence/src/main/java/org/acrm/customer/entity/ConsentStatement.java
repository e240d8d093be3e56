package org.acrm.customer.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * What a customer told somebody of the bank: yes or no, for a purpose and a topic, on one channel or several.
 *
 * @param saidOn day on which it was said or, of a letter, written
 */
public record ConsentStatement(
        Set<ConsentChannel> channels,
        ConsentPurpose purpose,
        ConsentTopic topic,
        boolean given,
        ConsentWay how,
        LocalDate saidOn)
        implements Serializable {

    public ConsentStatement {
        channels = Set.copyOf(channels);
    }

    boolean complete() {
        return !channels.isEmpty() && purpose != null && topic != null && how != null && saidOn != null;
    }

    /**
     * Whether it is anything but what stands. The first general word is, whatever was said of single topics; the first word about a topic
     * is compared with the general one.
     */
    boolean changes(List<Consent> standing) {
        if (topic == ConsentTopic.ALL && standing.stream().noneMatch(c -> c.topic() == ConsentTopic.ALL)) {
            return true;
        }
        List<Consent> replaced = standing.stream().filter(this::replaces).toList();
        List<Consent> compared = replaced.isEmpty()
                ? standing.stream().filter(c -> c.topic() == ConsentTopic.ALL).toList()
                : replaced;
        return compared.isEmpty() || compared.stream().anyMatch(c -> c.given() != given);
    }

    /** A general word ends all words about single topics too. */
    boolean replaces(Consent former) {
        return topic == ConsentTopic.ALL || topic == former.topic();
    }

    /** The time that counts beside other statements: now for one of today, the end of the day for an earlier one. */
    LocalDateTime saidAt(LocalDateTime now) {
        return saidOn.equals(now.toLocalDate()) ? now : saidOn.atTime(LocalTime.of(23, 59, 59));
    }
}
