package org.acrm.customer.entity;

import static org.acrm.desk.entity.DeskBank.OF_LIN;
import static org.acrm.desk.entity.DeskBank.WANG;
import static org.acrm.desk.entity.DeskBank.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.acrm.access.entity.DataScope;
import org.acrm.desk.entity.ConsentFlag;
import org.acrm.desk.entity.CustomerPartsQueries;
import org.acrm.desk.entity.DeskBank;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerConsentIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final OffsetDateTime MORNING = OffsetDateTime.of(2026, 11, 23, 9, 30, 0, 0, ZoneOffset.ofHours(8));
    private final TestBank bank = DeskBank.open();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aWithdrawalHoldsAtOnceAndTheFormerWordIsKept() {
        hear(withdrawn(ConsentChannel.CALL));
        assertThat(standing()).containsExactly("CALL false", "SMS false");
        List<ConsentLine> history = history(OF_LIN);
        assertThat(history).filteredOn(ConsentLine::heardHere).singleElement().satisfies(line -> {
            assertThat(line.how()).isEqualTo("IN_PERSON");
            assertThat(line.staff()).isEqualTo("林晓雯");
            assertThat(line.saidAt()).isEqualTo(MORNING.toLocalDateTime());
            assertThat(line.holds()).isTrue();
        });
        assertThat(history)
                .filteredOn(line -> line.channel().equals("CALL") && !line.holds())
                .extracting(ConsentLine::given)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void allChannelsAtOnceChangeThoseOnWhichItIsNews() {
        ConsentStatement leaveMeAlone = new ConsentStatement(
                Set.of(ConsentChannel.values()),
                ConsentPurpose.MARKETING,
                ConsentTopic.ALL,
                false,
                ConsentWay.CALL,
                MONDAY);
        assertThat(hear(leaveMeAlone))
                .containsExactlyInAnyOrder(ConsentChannel.CALL, ConsentChannel.EMAIL, ConsentChannel.DM);
        assertThat(standing()).containsExactly("CALL false", "DM false", "EMAIL false", "SMS false");
        assertRefused("error.consent.same", leaveMeAlone);
    }

    @Test
    void eachPurposeStandsForItself() {
        hear(new ConsentStatement(
                Set.of(ConsentChannel.CALL),
                ConsentPurpose.SURVEY,
                ConsentTopic.ALL,
                false,
                ConsentWay.LETTER,
                MONDAY.minusDays(3)));
        assertThat(standing()).containsExactly("CALL true", "SMS false");
        bank.run(em -> {
            Customer wang = new CustomerRepository(em).get(WANG, OF_LIN);
            assertThat(wang.reach(ContactKind.MOBILE)).contains("13812346621");
        });
    }

    @Test
    void aWordAboutOneTopicGoesBeforeTheGeneralOneUntilTheNextGeneralOne() {
        assertRefused("error.consent.same", aboutLoans(true));
        hear(aboutLoans(false));
        assertThat(standing()).containsExactly("CALL true", "CALL LOANS false", "SMS false");
        assertRefused("error.consent.same", aboutLoans(false));

        hear(said(ConsentChannel.CALL, true, ConsentWay.CALL, MONDAY));
        assertThat(standing()).containsExactly("CALL true", "SMS false");

        hear(aboutLoans(false));
        hear(aboutLoans(true));
        hear(withdrawn(ConsentChannel.CALL));
        assertThat(standing()).containsExactly("CALL false", "SMS false");
        assertThat(history(OF_LIN))
                .filteredOn(ConsentLine::single)
                .noneMatch(ConsentLine::holds)
                .extracting(ConsentLine::given)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theFirstGeneralWordIsNewsAlsoWhereATopicWasRefusedBefore() {
        hear(about(ConsentTopic.LOANS, ConsentChannel.EMAIL, false, ConsentWay.CALL, MONDAY));
        hear(withdrawn(ConsentChannel.EMAIL));
        assertThat(standing()).containsExactly("CALL true", "EMAIL false", "SMS false");
    }

    private static ConsentStatement aboutLoans(boolean given) {
        return about(ConsentTopic.LOANS, ConsentChannel.CALL, given, ConsentWay.CALL, MONDAY);
    }

    @Test
    void whatIsIncompleteOrLiesInTheFutureIsNotTakenDown() {
        assertRefused("error.consent.incomplete", said(ConsentChannel.CALL, false, null, MONDAY));
        assertRefused(
                "error.consent.future", said(ConsentChannel.CALL, false, ConsentWay.IN_PERSON, MONDAY.plusDays(1)));
    }

    @Test
    void anOldLetterWithdrawsButAConsentOlderThanTheRefusalDoesNotCount() {
        hear(said(ConsentChannel.CALL, false, ConsentWay.LETTER, MONDAY.minusDays(20)));
        assertThat(standing()).contains("CALL false");
        assertRefused("error.consent.older", said(ConsentChannel.CALL, true, ConsentWay.LETTER, MONDAY.minusDays(40)));
        hear(said(ConsentChannel.CALL, true, ConsentWay.IN_PERSON, MONDAY));
        assertThat(standing()).contains("CALL true");
    }

    @Test
    void whoHasLeftCanOnlyWithdraw() {
        bank.execute("update customer_customer set closed_on = date '2026-11-01' where id = 1");
        assertRefused("error.consent.closed", said(ConsentChannel.SMS, true, ConsentWay.CALL, MONDAY));
        hear(withdrawn(ConsentChannel.CALL));
        assertThat(standing()).contains("CALL false");
    }

    @Test
    void aDeliveredWordThatNeverHeldConfirmedOrContradictedWhatStood() {
        bank.execute(
                "insert into customer_consent (customer_id, record_id, channel, purpose, given, source, recorded_from,"
                        + " recorded_to) values (1, 1, 'CALL', 'MARKETING', true, 'CRM', now() + interval '1 minute',"
                        + " now() + interval '1 minute'), (1, 1, 'SMS', 'MARKETING', true, 'CRM', now() + interval '1 minute', now() + interval '1 minute')");
        assertThat(history(OF_LIN))
                .filteredOn(ConsentLine::neverHeld)
                .extracting(line -> line.channel() + " " + line.confirming())
                .containsExactlyInAnyOrder("CALL true", "SMS false");
    }

    @Test
    void aCustomerOfSomebodyElseIsNotThere() {
        assertThat(bank.<Boolean>inTransaction(
                        em -> new CustomerRepository(em).find(ZHAO, OF_LIN).isPresent()))
                .isFalse();
        assertThatThrownBy(() -> bank.run(em -> new CustomerRepository(em).get(ZHAO, OF_LIN)))
                .isInstanceOf(BusinessException.class);
        assertThat(history(DataScope.portfolio(2))).isEmpty();
    }

    @Test
    void whoeverWritesLastOfTwoAtOnceIsToldSo() {
        assertThatThrownBy(() -> bank.run(em -> {
                    Customer wang = new CustomerRepository(em).get(WANG, OF_LIN);
                    wang.hear(withdrawn(ConsentChannel.EMAIL), 1L, MORNING);
                    hear(withdrawn(ConsentChannel.CALL));
                }))
                .isInstanceOf(RollbackException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);
    }

    @Test
    void aTimeOfTheBanksOwnClockStaysAsItIsWhereverTheServerStands() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            hear(withdrawn(ConsentChannel.CALL));
            assertThat(bank.<Object>inTransaction(em -> em.createNativeQuery(
                                    "select to_char(said_at, 'YYYY-MM-DD HH24:MI') from customer_consent where source = 'ACRM'")
                            .getSingleResult()))
                    .isEqualTo("2026-11-23 09:30");
            assertThat(history(OF_LIN))
                    .filteredOn(ConsentLine::heardHere)
                    .extracting(ConsentLine::saidAt)
                    .containsExactly(MORNING.toLocalDateTime());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private Set<ConsentChannel> hear(ConsentStatement said) {
        return bank.inTransaction(
                em -> new CustomerRepository(em).get(WANG, OF_LIN).hear(said, 1L, MORNING));
    }

    private void assertRefused(String key, ConsentStatement said) {
        assertThatThrownBy(() -> hear(said)).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }

    private List<String> standing() {
        return bank
                .<List<ConsentFlag>>inTransaction(
                        em -> new CustomerPartsQueries(em).consents(WANG, DeskBank.DAY, ZoneOffset.UTC))
                .stream()
                .map(c -> c.channel() + (c.single() ? " " + c.topic() : "") + " " + c.given())
                .toList();
    }

    private List<ConsentLine> history(DataScope scope) {
        return bank.inTransaction(em -> new ConsentQueries(em).history(WANG, scope));
    }

    private static ConsentStatement withdrawn(ConsentChannel channel) {
        return said(channel, false, ConsentWay.IN_PERSON, MONDAY);
    }

    private static ConsentStatement said(ConsentChannel channel, boolean given, ConsentWay how, LocalDate on) {
        return about(ConsentTopic.ALL, channel, given, how, on);
    }

    private static ConsentStatement about(
            ConsentTopic topic, ConsentChannel channel, boolean given, ConsentWay how, LocalDate on) {
        return new ConsentStatement(Set.of(channel), ConsentPurpose.MARKETING, topic, given, how, on);
    }
}
