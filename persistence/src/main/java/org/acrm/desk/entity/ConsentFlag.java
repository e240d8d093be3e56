package org.acrm.desk.entity;

import java.io.Serializable;
import java.time.Instant;
import org.acrm.customer.entity.ConsentTopic;

/** What a customer allows on a channel of a topic, as it holds now. */
public record ConsentFlag(String channel, String topic, boolean given, Instant since) implements Serializable {

    /** Whether it is about one topic only. */
    public boolean single() {
        return !ConsentTopic.ALL.name().equals(topic);
    }
}
