package org.acrm.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.desk.entity.ConsentFlag;
import org.acrm.desk.entity.ContactAddress;
import org.acrm.desk.service.BestChannel.NoContact;
import org.junit.jupiter.api.Test;

class BestChannelTest {

    private static final List<ContactAddress> REACHED =
            List.of(new ContactAddress("MOBILE", "138", null), new ContactAddress("EMAIL", "a@b", null));

    @Test
    void the_channel_on_which_the_bank_spoke_most_is_best_and_only_one_that_is_allowed() {
        List<ConsentFlag> all = List.of(says("CALL", true), says("SMS", true), says("EMAIL", true), says("DM", true));
        assertThat(best(all, Map.of("EMAIL", 3L, "CALL", 1L, "DM", 9L)))
                .isEqualTo(new BestChannel(ConsentChannel.EMAIL, 3, null));
        assertThat(best(all, Map.of("EMAIL", 3L, "CALL", 1L, "CALL_CENTRE", 3L)))
                .isEqualTo(new BestChannel(ConsentChannel.CALL, 4, null));
        assertThat(best(all, Map.of()).channel()).isEqualTo(ConsentChannel.CALL);
        assertThat(best(List.of(says("CALL", false), says("SMS", true)), Map.of("CALL", 9L))
                        .channel())
                .isEqualTo(ConsentChannel.SMS);
    }

    @Test
    void who_may_not_be_addressed_is_told_with_the_reason() {
        assertThat(best(List.of(), Map.of()).whyNot()).isEqualTo(NoContact.SILENT);
        assertThat(best(List.of(says("CALL", false)), Map.of()).whyNot()).isEqualTo(NoContact.REFUSED);
        assertThat(best(List.of(says("DM", true)), Map.of()).whyNot()).isEqualTo(NoContact.NO_ADDRESS);
        assertThat(BestChannel.of(true, List.of(says("CALL", true)), REACHED, Map.of())
                        .whyNot())
                .isEqualTo(NoContact.CLOSED);
    }

    @Test
    void a_word_about_one_topic_is_no_general_consent() {
        List<ConsentFlag> loans = List.of(new ConsentFlag("CALL", "LOANS", true, Instant.EPOCH));
        assertThat(best(loans, Map.of()).whyNot()).isEqualTo(NoContact.SILENT);
    }

    private static BestChannel best(List<ConsentFlag> consents, Map<String, Long> contacts) {
        return BestChannel.of(false, consents, REACHED, contacts);
    }

    private static ConsentFlag says(String channel, boolean given) {
        return new ConsentFlag(channel, "ALL", given, Instant.EPOCH);
    }
}
