package org.acrm.campaign.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.campaign.entity.Offer;
import org.acrm.campaign.entity.OfferDraft;
import org.acrm.campaign.entity.OfferRepository;
import org.acrm.campaign.entity.OfferStatus;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.segment.entity.Segment;
import org.acrm.segment.entity.SegmentRepository;
import org.acrm.segment.entity.SegmentUse;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offers are kept, tied to segments in an order, and retired; each time with an entry of the audit. */
class OfferEditingIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private final TestBank bank = TestBank.open();
    private final BankTransactions transactions = new BankTransactions(bank);
    private final EntityManager database = transactions.database();
    private final OfferRepository offers = new OfferRepository(database);
    private final SegmentRepository segments = new SegmentRepository(database);
    private final List<String> audited = new ArrayList<>();
    private OfferEditing editing;
    private long segment;

    @BeforeEach
    void begin() {
        CurrentUser he = new CurrentUser() {
            @Override
            public String pseudonym() {
                return "he";
            }
        };
        AuditTrail audit = new AuditTrail() {
            @Override
            public void record(String activity, String subjectKind, Long subjectId, String detail) {
                audited.add(activity + " " + subjectKind + " " + detail);
            }
        };
        editing = new OfferEditing(
                offers, segments, he, audit, Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
        segment = transactions.call(() -> {
            Segment written = Segment.byRule("SEG_1", "he");
            written.write("Savers", null, "{}", "he", NOW);
            written.submit("he");
            written.approve("laura", NOW);
            return segments.save(written).id();
        });
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private static OfferDraft draft(String name) {
        Map<String, String> words = Map.of("en", name, "zh", name, "ko", name);
        return new OfferDraft(words, words, null, ConsentChannel.CALL, null, null, FIRST, FIRST);
    }

    private long added(String code) {
        return transactions.call(() -> editing.add(code, draft(code)));
    }

    private void tie(long offer) {
        transactions.run(() -> editing.tie(segment, offer));
    }

    private List<Long> order() {
        return transactions.call(() -> offers.offers(segment));
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }

    @Test
    void offers_have_the_order_in_which_they_were_tied_until_one_is_raised_or_taken_away() {
        long one = added("ONE");
        long two = added("TWO");
        long three = added("THREE");
        List.of(one, two, three, two).forEach(this::tie);
        assertThat(order()).containsExactly(one, two, three);
        transactions.run(() -> editing.raise(segment, three));
        transactions.run(() -> editing.raise(segment, one));
        assertThat(order()).containsExactly(one, three, two);
        transactions.run(() -> editing.untie(segment, one));
        assertThat(order()).containsExactly(three, two);
        assertThat(audited)
                .contains("OFFER_TIED SEGMENT ONE", "OFFER_RAISED SEGMENT THREE", "OFFER_UNTIED SEGMENT ONE");
    }

    @Test
    void a_segment_with_an_offer_is_in_use_until_the_offer_is_retired() {
        long one = added("ONE");
        tie(one);
        assertThat(transactions.call(() -> segments.uses(segment)))
                .containsExactly(new SegmentUse(SegmentUse.OFFER, one, "ONE"));
        transactions.run(() -> editing.retire(one, offers.get(one).version()));
        assertThat(transactions.call(() -> segments.uses(segment))).isEmpty();
        assertThat(order()).isEmpty();
        assertThat(transactions.call(() -> offers.get(one).status())).isEqualTo(OfferStatus.RETIRED);
        refused(() -> tie(one), "error.offer.retired");
        refused(
                () -> transactions.run(() -> editing.change(one, offers.get(one).version(), draft("X"))),
                "error.offer.retired");
    }

    @Test
    void what_others_changed_meanwhile_a_taken_code_and_a_retired_segment_are_refused() {
        long one = added("ONE");
        int seen = transactions.call(() -> offers.get(one).version());
        transactions.run(() -> editing.change(one, seen, draft("Better")));
        refused(() -> transactions.run(() -> editing.change(one, seen, draft("Worse"))), "error.offer.stale");
        assertThat(transactions.call(() -> offers.get(one).draft().names().get("ko")))
                .isEqualTo("Better");
        refused(() -> added("ONE"), "error.offer.taken");
        transactions.run(() -> segments.get(segment).retire(false));
        refused(() -> tie(one), "error.segment.state");
    }

    @Test
    void an_offer_is_told_in_all_languages_for_some_days_under_a_plain_code() {
        Map<String, String> english = Map.of("en", "Gold");
        refused(
                () -> new OfferDraft(english, english, null, ConsentChannel.CALL, null, null, FIRST, FIRST),
                "error.offer.text");
        Map<String, String> words = draft("Gold").names();
        refused(
                () -> new OfferDraft(words, words, null, ConsentChannel.CALL, null, null, FIRST, FIRST.minusDays(1)),
                "error.offer.window");
        refused(
                () -> new OfferDraft(words, words, null, ConsentChannel.CALL, null, 0, FIRST, FIRST),
                "error.offer.age");
        refused(() -> new Offer("gold-1", draft("Gold"), "he", NOW), "error.offer.code");
    }
}
