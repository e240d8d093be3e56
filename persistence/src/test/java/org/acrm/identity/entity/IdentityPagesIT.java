package org.acrm.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.InfoMoment;
import org.acrm.customer.entity.NewProspect;
import org.acrm.customer.entity.Prospects;
import org.acrm.desk.entity.DeskBank;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the steward's pages read, each with its number of statements, and what a new prospect leaves. */
class IdentityPagesIT {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+08:00");
    private static final PageRequest FIRST = PageRequest.first(25);
    private TestBank bank;

    @BeforeEach
    void open() {
        bank = DeskBank.open();
        bank.execute("alter table customer_customer alter column id restart with 100;"
                + "alter table identity_pair alter column id restart with 100;"
                + "insert into identity_pair (id, left_id, right_id, kind, weight, state, decided_at, version) values"
                + " (1, 1, 2, 'PERSON', 4.5, 'OPEN', null, 0), (2, 1, 3, 'PERSON', 8.25, 'OPEN', null, 0),"
                + " (3, 2, 3, 'PERSON', 3, 'APART', now(), 0), (4, 4, 5, 'COMPANY', 2.5, 'OPEN', null, 0)");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void theLikeliestPairComesFirstAndTheListIsTwoStatements() {
        Page<PairLine> page = counting(2, em -> new PairQueries(em).page(PairState.OPEN, null, FIRST));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows()).extracting(PairLine::id).containsExactly(2L, 1L, 4L);
        assertThat(page.rows().get(0).left().name()).isEqualTo("王建国");
        assertThat(counting(2, em -> new PairQueries(em).page(PairState.OPEN, PairKind.COMPANY, FIRST))
                        .rows())
                .extracting(PairLine::id)
                .containsExactly(4L);
    }

    @Test
    void afterAPairComesTheNextOfItsKind() {
        assertThat(next(2)).contains(1L);
        assertThat(next(1)).isEmpty();
    }

    private Optional<Long> next(long pair) {
        return bank.inTransaction(em -> new PairQueries(em).next(em.find(IdentityPair.class, pair)));
    }

    @Test
    void bothRecordsOfAPairAreOneStatementAndWhatWasPutRightInThemAnother() {
        bank.execute(
                "insert into customer_correction (act, record_id, field, delivered, corrected, reason, corrected_by,"
                        + " corrected_at, ended_at) values ('a', 2, 'MOBILE', '0170 1', '0170 3', 'called', 's', now(), null),"
                        + " ('b', 1, 'MOBILE', '0170 1', '0170 4', 'called', 's', now(), now())");
        List<RecordFace> two = counting(2, em -> new RecordFaceQueries(em).pair(1, 2));

        assertThat(two).extracting(RecordFace::key).containsExactly("C1", "C2");
        assertThat(two.get(0).value("branch")).isEqualTo("Pudong · P1");
        assertThat(two.get(0).value("customer_since")).isEqualTo("2014-03-01");
        assertThat(two.get(0).corrected()).isEmpty();
        assertThat(two.get(0).value("mobile")).isNotEqualTo("0170 4");
        assertThat(two.get(1).corrected()).containsExactly("mobile");
        assertThat(two.get(1).value("mobile")).isEqualTo("0170 3");
    }

    @Test
    void anAddressIsShownWithItsCityButACityAloneIsNone() {
        bank.execute("update customer_record set address = 'No. 1', city = 'Seoul' where id = 1;"
                + " update customer_record set address = null, city = 'Seoul' where id = 2");
        List<RecordFace> two = counting(2, em -> new RecordFaceQueries(em).pair(1, 2));

        assertThat(two).extracting(face -> face.value("address")).containsExactly("No. 1 · Seoul", null);
    }

    /** Beside the plain reading of records and rules, which golden records are formed from too. */
    @Test
    void whatEachRecordSaysOfAFieldIsTwoStatementsAndShowsWhatWasPutRightHere() {
        bank.execute("update customer_record set customer_id = 1, mobile = '0170 1' where id = 2;update"
                + " customer_record set mobile = '0170 2' where id = 1;insert into identity_field_choice (customer_id,"
                + " field, record_id, chosen_by, chosen_at) values (1, 'mobile', 2, 's', timestamptz '2026-11-01"
                + " 00:00:00Z');insert into customer_correction (act, record_id, field, delivered, corrected, reason,"
                + " corrected_by, corrected_at) values ('a', 2, 'MOBILE', '0170 1', '0170 3', 'called', 's', now())");

        GoldenSources sources = counting(2, em -> new GoldenSourceQueries(em).of(1, InfoMoment.NOW));

        GoldenLine mobile = sources.lines().stream()
                .filter(line -> line.field().equals("mobile"))
                .findFirst()
                .orElseThrow();
        assertThat(sources.from(mobile).value("mobile")).isEqualTo("0170 3");
        assertThat(mobile.chosenAt()).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(mobile.disputedBy(1)).isTrue();
        assertThat(sources.lines()).extracting(GoldenLine::field).startsWith("kind", "name");
    }

    @Test
    void theLogOfMergesIsTwoStatementsAndAMergedCustomerLeadsToTheLastThatWasKept() {
        bank.execute(
                "insert into identity_merge (kept_id, gone_id, way, merged_by, merged_at, kept_version, gone_version,"
                        + " version) values (2, 1, 'AUTO', 'n', now(), 1, 1, 0), (3, 2, 'STEWARD', 's', now(), 1, 1,"
                        + " 0);update customer_customer set merged_into_id = 2 where id = 1;update customer_customer set"
                        + " merged_into_id = 3 where id = 2");

        Page<MergeLine> log = counting(2, em -> new MergeQueries(em).page(null, null, FIRST));

        assertThat(log.rows()).extracting(MergeLine::undoable).containsExactly(true, false);
        assertThat(counting(2, em -> new MergeQueries(em).page(true, null, FIRST))
                        .total())
                .isEqualTo(1);
        assertThat(keptFor(1)).contains(3L);
        assertThat(keptFor(3)).isEmpty();
    }

    private Optional<Long> keptFor(long customer) {
        return bank.inTransaction(em -> new MergeQueries(em).keptFor(customer));
    }

    @Test
    void ofACustomerInOtherHandsOnlyTheBranchIsInSight() {
        Map<Long, CandidateQueries.Owner> owners =
                counting(1, em -> new CandidateQueries(em).owners(List.of(1L, 4L), DeskBank.OF_LIN));

        assertThat(owners.get(1L).inSight()).isTrue();
        assertThat(owners.get(4L).inSight()).isFalse();
        assertThat(owners.get(4L).manager()).isEqualTo("김서연");
    }

    @Test
    void whoeverWasErasedIsNamedToNobody() {
        bank.execute("update customer_record set name = 'ERASED', source_key = 'ERASED-' || id where id = 4");

        assertThat(bank.<Map<Long, CandidateQueries.Owner>>inTransaction(
                        em -> new CandidateQueries(em).owners(List.of(1L, 4L), DataScope.ALL)))
                .containsOnlyKeys(1L);
    }

    @Test
    void aPairThatWasKeptApartMayBeMergedButIsNotKeptApartTwice() {
        IdentityPair pair = new IdentityPair(PairKind.PERSON, 9, 7);
        assertThat(pair.leftId()).isEqualTo(7);
        pair.keptApart("s", NOW, "two");
        assertThatThrownBy(() -> pair.keptApart("s", NOW, "two")).isInstanceOf(BusinessException.class);
        pair.merged("s", NOW, "one after all");
        assertThat(pair.state()).isEqualTo(PairState.MERGED);
        pair.reopened();
        assertThat(pair.decidedAt()).isNull();
    }

    @Test
    void anOpenPairIsBroughtUpToDateOneKeptApartStaysAndAnUndoneMergeCountsAsKeptApart() {
        bank.execute("insert into identity_match_run (id, business_date, document_name, document_version, document,"
                + " trained, records, candidates, auto_merged, asked, started_at) values (1, date '2026-11-21',"
                + " 'persons', 1, '{}', true, 5, 5, 0, 0, now());insert into identity_merge (kept_id, gone_id,"
                + " way, merged_by, merged_at, undone_at, kept_version, gone_version, version) values (4, 5,"
                + " 'AUTO', 'n', now(), now(), 1, 1, 0)");
        List<FoundPair> found =
                List.of(new FoundPair(1, 2, 6, "{}"), new FoundPair(2, 3, 9, "{}"), new FoundPair(3, 5, 5, "{}"));

        bank.run(em -> new PairRows(em).found(PairKind.PERSON, PairState.OPEN, found, 1, Instant.now()));

        bank.run(em -> {
            PairRows rows = new PairRows(em);
            assertThat(rows.all(PairKind.PERSON, PairState.OPEN)).hasSize(3);
            assertThat(rows.all(PairKind.PERSON, PairState.APART))
                    .extracting(PairRows.Known::id)
                    .containsExactly(3L);
            assertThat(rows.keptApart()).contains(new long[] {2, 3}, new long[] {4, 5});
        });
    }

    @Test
    void aNewProspectIsFoundUnderItsNameInThePortfolioOfWhoMetItAndHasSaidNothing() {
        NewProspect met = new NewProspect(
                false, "Olga Stern", null, LocalDate.of(1980, 3, 1), null, "0170 1", null, "Main 1", "Bonn");

        long id = bank.inTransaction(em -> new Prospects(em).add(met, 1L, NOW));

        assertThat(count("customer_record r where r.id = " + id + " and r.customer_id = " + id
                        + " and r.source = 'ACRM' and r.mobile = '0170 1' and r.portfolio_id = 1 and r.branch_id = 2"))
                .isEqualTo(1);
        assertThat(count("customer_term t where t.customer_id = " + id + " and t.term = 'stern'"))
                .isEqualTo(1);
        assertThat(count("customer_contact_point p where p.customer_id = " + id))
                .isEqualTo(2);
        assertThat(count("customer_consent s where s.customer_id = " + id)).isZero();
        assertThat(bank.<Map<Long, CandidateQueries.Owner>>inTransaction(
                                em -> new CandidateQueries(em).owners(List.of(id), DataScope.portfolio(1)))
                        .get(id)
                        .inSight())
                .isTrue();
    }

    @Test
    void aNameAloneMakesNoProspect() {
        NewProspect unknown = new NewProspect(false, "Olga Stern", null, null, " ", null, null, "Main 1", null);

        assertThatThrownBy(() -> bank.inTransaction(em -> new Prospects(em).add(unknown, null, NOW)))
                .isInstanceOf(BusinessException.class);
    }

    private long count(String from) {
        return bank.inTransaction(em ->
                ((Number) em.createNativeQuery("select count(*) from " + from).getSingleResult()).longValue());
    }

    private <T> T counting(int statements, Function<EntityManager, T> work) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = bank.inTransaction(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
        return result;
    }
}
