package org.acrm.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.customer.entity.ConsentPurpose;
import org.acrm.customer.entity.ConsentStatement;
import org.acrm.customer.entity.ConsentTopic;
import org.acrm.customer.entity.ConsentWay;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.customer.entity.CustomerTraces;
import org.acrm.customer.entity.ErasureGround;
import org.acrm.customer.entity.ErasureRepository;
import org.acrm.customer.entity.InfoMoment;
import org.acrm.customer.entity.PersonRows;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeRulesIT {

    private static final long WANG = 1;
    private static final long WANG_AGAIN = 2;
    private static final long KIM = 3;

    private final IdentityBank bank = new IdentityBank();

    @BeforeEach
    void wangIsKnownTwiceAndKimOnce() {
        bank.deliver(
                IdentityBank.CUSTOMER,
                "CORE",
                List.of(
                        person("C1", "王建国", "2026-11-01", Map.of("customer_since", "2014-03-01", "optin_call", "Y")),
                        person("C2", "王建國", "2026-11-02", Map.of("email", "wang@example.com", "optin_call", "N")),
                        person("C3", "김민서", "2026-11-01", Map.of())));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void rowsDeliveredUnderTheNumberThatIsGoneGoToTheKeptCustomerAndBackWithTheUndo() {
        long merge = bank.merge(WANG, WANG_AGAIN);
        bank.deliver(
                IdentityBank.HOLDING,
                "CORE",
                List.of(Map.of("holding_no", "H1", "product_code", "CUR", "currency", "CNY", "status", "ACTIVE")));
        bank.deliver(
                IdentityBank.ROLE,
                "CORE",
                List.of(Map.of("role_no", "R1", "holding_no", "H1", "customer_no", "C2", "role", "OWNER")));
        bank.deliver(
                IdentityBank.TRANSACTION,
                "CORE",
                List.of(Map.of(
                        "transaction_no",
                        "T1",
                        "holding_no",
                        "H1",
                        "booked_on",
                        "2026-11-05",
                        "amount",
                        "100",
                        "currency",
                        "CNY",
                        "kind",
                        "DEPOSIT")));
        bank.fold(LocalDate.of(2026, 11, 5));
        assertThat(owners()).containsExactly("1", "1", "1", "1");
        bank.undo(merge);
        assertThat(owners()).containsExactly("2", "2", "2", "2");
        assertThat(bank.strays()).isEmpty();
    }

    private List<String> owners() {
        return List.of(
                bank.rows("select owner_id from customer_holding").get(0),
                bank.rows("select customer_id from customer_holding_role").get(0),
                bank.rows("select customer_id from activity_transaction").get(0),
                bank.rows("select customer_id from activity_daily").get(0));
    }

    @Test
    void theCustomerOfLongerStandingIsKeptAndFoundUnderBothNames() {
        bank.merge(WANG_AGAIN, WANG);
        assertThat(bank.rows("select merged_into_id from customer_customer where id = 2"))
                .containsExactly("1");
        assertThat(bank.rows("select name from customer_customer where id = 1")).containsExactly("王建國");
        assertThat(bank.rows("select address from customer_contact_point where customer_id = 1"))
                .containsExactly("wang@example.com");
        assertThat(bank.rows("select name from customer_history where customer_id = 1"))
                .containsExactly("王建国");
        assertThat(bank.rows("select term from customer_term where customer_id = 1"))
                .contains("王建国", "王建國", "c1", "c2");
        assertThat(bank.rows(
                        "select field || ' ' || record_id || ' ' || rule from identity_golden_field order by field"))
                .contains("email 2 ONLY", "kind 1 SAME", "name 2 MOST_RECENT");
        assertThat((long) bank.in(database -> new CustomerRepository(database).standsFor(WANG_AGAIN)))
                .isEqualTo(WANG);
        assertThat((boolean) bank.in(database -> new CustomerRepository(database).inSight(WANG_AGAIN, DataScope.ALL)))
                .isFalse();
    }

    @Test
    void whatCameLaterIsUndoneFirstAndNothingTwice() {
        long first = bank.merge(WANG, WANG_AGAIN);
        bank.deliver(
                IdentityBank.CUSTOMER,
                "CRM",
                List.of(person("K1", "김민서", "2026-11-01", Map.of()), person("K2", "김민서", "2026-11-01", Map.of())));
        bank.merge(KIM, 4);
        bank.merge(KIM, 5);
        long second = bank.merge(WANG, KIM);
        assertRefused("error.identity.merge_later", () -> bank.undo(first));
        bank.undo(second);
        bank.undo(first);
        assertRefused("error.identity.undone", () -> bank.undo(first));
        assertRefused("error.identity.unknown_merge", () -> bank.undo(999));
    }

    @Test
    void whoWasErasedSinceIsNotTakenApartAndTheLogSaysSo() {
        erase(KIM);
        bank.undo(bank.merge(WANG, KIM));
        long first = bank.merge(WANG, WANG_AGAIN);
        long second = bank.merge(WANG, KIM);
        assertThat(line(first).undoable()).isTrue();
        erase(WANG);
        assertThat(line(first).undoable()).isFalse();
        assertThat(line(first).erased()).isTrue();
        assertRefused("error.identity.erased", () -> bank.undo(first));
        assertRefused("error.identity.erased", () -> bank.undo(second));
        assertThat(bank.rows("select customer_id from customer_record")).containsExactly("1", "1", "1");
    }

    private MergeLine line(long merge) {
        return bank.in(database -> new MergeQueries(database).find(merge).orElseThrow());
    }

    private void erase(long customer) {
        bank.in(database -> {
            List<PersonalTrace> traces = Stream.of(new CustomerTraces(), new IdentityTraces())
                    .flatMap(of -> of.traces().stream())
                    .toList();
            PersonRows rows = new PersonRows(database);
            rows.erase(traces, rows.ids(customer), LocalDate.of(2026, 11, 22));
            new ErasureRepository(database).add(customer, ErasureGround.REQUEST, "officer", bank.tick(), Set.of());
            return null;
        });
    }

    @Test
    void whatAPersonToldApartIsNotMergedAndAnUndoTellsApart() {
        bank.execute(
                "insert into identity_pair (left_id, right_id, kind, weight, state, version) values (1, 2, 'PERSON',"
                        + " 20, 'OPEN', 0)");
        long merge = bank.merge(WANG, WANG_AGAIN);
        assertThat(bank.rows("select state from identity_pair")).containsExactly("MERGED");
        bank.undo(merge);
        assertThat(bank.rows("select state from identity_pair")).containsExactly("APART");
        assertThat(bank.mergeAll(List.of(new ProposedMerge(null, WANG, WANG_AGAIN))))
                .isEmpty();
        assertThat((boolean) bank.in(database -> new Merges(database).toldApart(WANG_AGAIN, WANG)))
                .isTrue();
    }

    @Test
    void theRefusalOfAnyRecordCountsAndAStatementIsTakenDownForEachOfThem() {
        long merge = bank.merge(WANG, WANG_AGAIN);
        assertThat(standing(WANG)).containsExactly("CALL false");
        bank.in(database -> new CustomerRepository(database)
                .get(WANG, DataScope.ALL)
                .hear(
                        new ConsentStatement(
                                Set.of(ConsentChannel.SMS),
                                ConsentPurpose.MARKETING,
                                ConsentTopic.ALL,
                                false,
                                ConsentWay.CALL,
                                LocalDate.of(2026, 11, 20)),
                        null,
                        bank.tick()));
        assertThat(standing(WANG)).containsExactly("CALL false", "SMS false");
        bank.undo(merge);
        assertThat(standing(WANG)).containsExactly("CALL true", "SMS false");
        assertThat(standing(WANG_AGAIN)).containsExactly("CALL false", "SMS false");
    }

    private List<String> standing(long customer) {
        return bank.rows("select channel || ' ' || bool_and(given) from customer_consent where recorded_to is null and"
                + " customer_id = "
                + customer + " group by channel order by channel");
    }

    @Test
    void aChosenRecordGivesTheFieldUntilAnotherIsChosen() {
        bank.merge(WANG, WANG_AGAIN);
        choose(GoldenField.NAME, WANG);
        assertThat(bank.rows("select name from customer_customer where id = 1")).containsExactly("王建国");
        assertThat(bank.rows("select rule from identity_golden_field where field = 'name'"))
                .containsExactly("MANUAL");
        choose(GoldenField.NAME, WANG_AGAIN);
        assertThat(bank.rows("select name from customer_customer where id = 1")).containsExactly("王建國");
        assertRefused("error.identity.record", () -> choose(GoldenField.NAME, KIM));
        assertRefused("error.identity.no_value", () -> choose(GoldenField.EMAIL, WANG));
    }

    @Test
    void aChoiceThatIsGivenBackLeavesTheFieldToTheRulesAndIsGoneForEveryRecordOfTheCustomer() {
        choose(GoldenField.NAME, WANG);
        bank.merge(WANG, WANG_AGAIN);
        assertThat(bank.rows("select name from customer_customer where id = 1")).containsExactly("王建国");
        GoldenLine chosen = name();
        assertThat(chosen.chosen()).isTrue();
        assertThat(chosen.chosenAt()).isNotNull();
        assertThat(chosen.recordId()).isEqualTo(WANG);
        assertThat(chosen.others()).containsExactly(WANG_AGAIN);

        bank.in(database -> {
            new GoldenForming(database).giveBack(WANG, GoldenField.NAME, bank.tick());
            return null;
        });
        assertThat(bank.rows("select name from customer_customer where id = 1")).containsExactly("王建國");
        assertThat(name().rule()).isEqualTo(SurvivorshipRule.MOST_RECENT);
        assertThat(name().chosenAt()).isNull();
        // the merge has brought contact points, the giving back the name
        assertThat(bank.rows("select count(*) from customer_history where customer_id = 1 and name = '王建国'"))
                .containsExactly("2");
        assertRefused(
                "error.identity.not_chosen",
                () -> bank.in(database -> {
                    new GoldenForming(database).giveBack(WANG, GoldenField.NAME, bank.tick());
                    return null;
                }));
    }

    private GoldenLine name() {
        GoldenSources sources = bank.in(database -> new GoldenSourceQueries(database).of(WANG, InfoMoment.NOW));
        return sources.lines().stream()
                .filter(line -> line.field().equals("name"))
                .findFirst()
                .orElseThrow();
    }

    private void choose(GoldenField field, long record) {
        bank.in(database -> {
            new GoldenForming(database).choose(WANG, field, record, "steward", bank.tick());
            return null;
        });
    }

    @Test
    void aCustomerOfSeveralRecordsIsFormedByTheNightAfterAnImport() {
        bank.merge(WANG, WANG_AGAIN);
        bank.deliver(IdentityBank.CUSTOMER, "CORE", List.of(person("C1", "王大国", "2026-11-09", Map.of())));
        assertThat(bank.rows("select name from customer_customer where id = 1")).containsExactly("王建國");
        assertThat((int) bank.in(database -> new GoldenForming(database).formChanged(10, bank.tick())))
                .isEqualTo(1);
        assertThat(bank.rows("select name from customer_customer where id = 1")).containsExactly("王大国");
        assertThat((int) bank.in(database -> new GoldenForming(database).formChanged(10, bank.tick())))
                .isZero();
    }

    @Test
    void whatWouldWinIsKnownBeforeTheMerge() {
        Map<GoldenField, WinningRecord> preview =
                bank.in(database -> new GoldenForming(database).preview(WANG, WANG_AGAIN));
        assertThat(preview)
                .containsEntry(GoldenField.NAME, new WinningRecord(WANG_AGAIN, SurvivorshipRule.MOST_RECENT))
                .doesNotContainKey(GoldenField.MOBILE);
    }

    @Test
    void aMergeWaitsForWhoeverIsWritingRowsAboutCustomers() {
        assertThatThrownBy(() -> bank.in(writer -> {
                    CustomerRecords.reading(writer);
                    return bank.in(merger -> {
                        merger.createNativeQuery("set local lock_timeout = '200ms'")
                                .executeUpdate();
                        CustomerRecords.moving(merger);
                        return null;
                    });
                }))
                .isInstanceOf(PersistenceException.class);
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }

    private static Map<String, String> person(String no, String name, String changed, Map<String, String> more) {
        Map<String, String> row = new java.util.HashMap<>(more);
        row.putAll(Map.of("customer_no", no, "kind", "RETAIL", "name", name, "updated_at", changed + "T10:00:00"));
        return row;
    }
}
