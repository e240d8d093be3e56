package org.acrm.desk.service;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.desk.entity.ConsentFlag;
import org.acrm.desk.entity.ContactAddress;

/**
 * On which way a customer may be addressed about offers: of those with a general consent and an address, the one on which the bank spoke
 * most with the customer in the last year.
 *
 * @param channel null where there is none
 * @param contacts on this channel in the last year
 * @param whyNot null where there is a channel
 */
public record BestChannel(ConsentChannel channel, long contacts, NoContact whyNot) implements Serializable {

    /** Where nothing else tells them apart; what is quickest for the customer comes first. */
    private static final List<ConsentChannel> ORDER =
            List.of(ConsentChannel.CALL, ConsentChannel.EMAIL, ConsentChannel.SMS, ConsentChannel.DM);

    /** Why a customer may not be addressed. */
    public enum NoContact {
        CLOSED,
        REFUSED,
        SILENT,
        NO_ADDRESS
    }

    static BestChannel of(
            boolean closed, List<ConsentFlag> consents, List<ContactAddress> points, Map<String, Long> contacts) {
        if (closed) {
            return not(NoContact.CLOSED);
        }
        Set<String> given = consents.stream()
                .filter(consent -> !consent.single() && consent.given())
                .map(ConsentFlag::channel)
                .collect(Collectors.toSet());
        if (given.isEmpty()) {
            return not(consents.stream().allMatch(ConsentFlag::single) ? NoContact.SILENT : NoContact.REFUSED);
        }
        Set<String> kinds = points.stream().map(ContactAddress::kind).collect(Collectors.toSet());
        return ORDER.stream()
                .filter(channel -> given.contains(channel.name()) && kinds.contains(way(channel)))
                .map(channel -> new BestChannel(channel, spoken(channel, contacts), null))
                .max(Comparator.comparingLong(BestChannel::contacts)
                        .thenComparing(best -> -ORDER.indexOf(best.channel())))
                .orElse(not(NoContact.NO_ADDRESS));
    }

    private static BestChannel not(NoContact why) {
        return new BestChannel(null, 0, why);
    }

    private static String way(ConsentChannel channel) {
        return switch (channel) {
            case CALL, SMS -> "MOBILE";
            case EMAIL -> "EMAIL";
            case DM -> "ADDRESS";
        };
    }

    private static long spoken(ConsentChannel channel, Map<String, Long> contacts) {
        long spoken = contacts.getOrDefault(channel.name(), 0L);
        return channel == ConsentChannel.CALL ? spoken + contacts.getOrDefault("CALL_CENTRE", 0L) : spoken;
    }
}
