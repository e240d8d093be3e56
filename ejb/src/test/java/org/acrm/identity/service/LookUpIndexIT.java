package org.acrm.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.acrm.customer.entity.CorrectableField;
import org.acrm.customer.entity.Corrections;
import org.acrm.customer.entity.CustomerTraces;
import org.acrm.customer.entity.ErasureGround;
import org.acrm.customer.entity.ErasureRepository;
import org.acrm.customer.entity.NewProspect;
import org.acrm.customer.entity.PersonRows;
import org.acrm.customer.entity.Prospects;
import org.acrm.customer.service.PersonErased;
import org.acrm.identity.entity.MatchRunRepository;
import org.acrm.identity.entity.MatchedRecords;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.entity.RecordChanges;
import org.acrm.identity.service.LookUpIndex.Answer;
import org.acrm.identity.service.LookUpIndex.Found;
import org.acrm.scheduling.service.TestNight;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to records is known to whoever asks next, without another night. */
class LookUpIndexIT {

    private static final Instant LATER = MatchNight.NOW.plusSeconds(3_600);
    private static final long SEVENTH = 7;
    private static final int MOST = 50;

    private TestBank bank;
    private MatchNight night;
    private EntityManager database;
    private LookUpIndex index;

    @BeforeEach
    void theBankWasMatchedAndSomebodyHasAsked() {
        bank = TestBank.open();
        bank.execute(
                "insert into scheduling_calendar (id, first_date, base_currency) values (1, date '2026-01-01', 'CNY');"
                        + "alter table customer_customer alter column id restart with 9000");
        TwiceEntered.deliver(bank, TwiceEntered.people(), "2026-11-20 18:00:00+00");
        night = new MatchNight(bank);
        new TestNight(LocalDate.of(2026, 11, 20)).run(night.step);
        database = night.transactions.database();
        index = server();
        assertThat(found(mobileOfTheSeventh())).contains(SEVENTH);
        night.at(LATER);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private LookUpIndex server() {
        return new LookUpIndex(
                new MatchedRecords(database),
                new RecordChanges(database),
                new MatchRunRepository(database),
                night.transactions,
                night.clock,
                MOST);
    }

    private static String seventh(int column) {
        return (String) TwiceEntered.people().get((int) SEVENTH - 1)[column];
    }

    private static String mobileOfTheSeventh() {
        return seventh(4);
    }

    /** By mobile number and name; a name alone brings nobody to a comparison. */
    private static Answer ask(LookUpIndex server, String name, String mobile) {
        return server.lookUp(PairKind.PERSON, Map.of("name", name, "latin_name", name, "mobile", mobile))
                .orElseThrow();
    }

    private static List<Long> found(LookUpIndex server, String name, String mobile) {
        return ask(server, name, mobile).found().stream().map(Found::record).toList();
    }

    private List<Long> found(String mobile) {
        return found(index, seventh(1), mobile);
    }

    @Test
    void aProspectIsFoundAsSoonAsSomebodyHasWrittenItDown() {
        NewProspect met = new NewProspect(
                false, "Olga Stern", "Olga Stern", null, null, "0170 55501", "o@stern.example", null, null);

        long id = night.transactions.call(() -> new Prospects(database).add(met, null, night.time()));

        assertThat(found(index, "Olga Stern", "0170 55501")).containsExactly(id);
        assertThat(found(index, "Olga Stern", "0170 55501")).containsExactly(id);
    }

    @Test
    void whatAnImportBringsIsFoundAlthoughItBearsTheTimeOfTheImportsBeginning() {
        beginImport();
        Object[] one = newcomer(5_000, "0170 55502");
        Object[] two = newcomer(5_001, "0170 55503");
        TwiceEntered.deliver(bank, List.of(one, one).subList(0, 1), "2026-11-22 01:30:00+00");
        assertThat(found(index, "Nora Nova", "0170 55502")).containsExactly(5_000L);

        TwiceEntered.deliver(bank, List.of(two, two).subList(0, 1), "2026-11-22 01:30:00+00");

        assertThat(found(index, "Nora Nova", "0170 55503")).containsExactly(5_001L);
    }

    @Test
    void whoeverHasChangedIsFoundAsHeIsNowAndNoLongerAsHeWas() {
        bank.execute(
                "update customer_record set mobile = '0170 55504', recorded_at = timestamptz '2026-11-22 01:59:59+00'"
                        + " where id = 7");
        assertThat(found("0170 55504")).containsExactly(SEVENTH);
        assertThat(found(mobileOfTheSeventh())).doesNotContain(SEVENTH);

        bank.execute("update customer_record set kind = 'CORPORATE', recorded_at = timestamptz '2026-11-22 02:00:00+00'"
                + " where id = 7");
        assertThat(found("0170 55504")).isEmpty();
    }

    @Test
    void whatAColleagueHasPutRightCounts() {
        night.transactions.run(() -> new Corrections(database)
                .add(
                        SEVENTH,
                        new Corrections.Act(
                                "act", CorrectableField.MOBILE, "0170 55505", "a slip", "colleague", night.time())));

        assertThat(found("0170 55505")).containsExactly(SEVENTH);
        assertThat(found(mobileOfTheSeventh())).doesNotContain(SEVENTH);
        assertThat(found(server(), seventh(1), "0170 55505")).containsExactly(SEVENTH);
    }

    @Test
    void whoeverWasErasedIsGoneAtOnceAndFromOtherServersWithTheNextQuestion() {
        LookUpIndex other = server();
        assertThat(found(other, seventh(1), mobileOfTheSeventh())).contains(SEVENTH);
        night.transactions.run(() -> {
            new PersonRows(database).erase(new CustomerTraces().traces(), List.of(SEVENTH), LocalDate.of(2026, 11, 22));
            new ErasureRepository(database).add(SEVENTH, ErasureGround.REQUEST, "officer", night.time(), Set.of());
        });

        index.forget(new PersonErased(List.of(SEVENTH)));
        assertThat(found(mobileOfTheSeventh())).doesNotContain(SEVENTH);
        ask(other, "Nobody", "1");
        assertThat(found(other, seventh(1), mobileOfTheSeventh())).doesNotContain(SEVENTH);
    }

    @Test
    void whatIsTooMuchForOneQuestionIsReadInTheBackgroundWhenTheImportIsOver() {
        beginImport();
        List<Object[]> many = IntStream.rangeClosed(0, MOST)
                .mapToObj(i -> newcomer(6_000 + i, "0180 " + (70_000 + i)))
                .toList();
        TwiceEntered.deliver(bank, many, "2026-11-22 01:30:00+00");
        assertThat(ask(index, "Nora Nova", "0180 70001").complete()).isFalse();
        assertThat(ask(index, "Nora Nova", "0180 70001").found()).isEmpty();

        bank.execute("update intake_batch set finished_at = timestamptz '2026-11-22 01:59:00+00'");
        assertThat(ask(index, "Nora Nova", "0180 70001").complete()).isFalse();

        assertThat(ask(index, "Nora Nova", "0180 70001").complete()).isTrue();
        assertThat(found(index, "Nora Nova", "0180 70001")).containsExactly(6_001L);
    }

    private void beginImport() {
        bank.execute(
                "insert into intake_batch (profile_code, profile_version, state, requested_by, requested_at, started_at,"
                        + " version) values ('P', 0, 'RUNNING', 'o', now(), timestamptz '2026-11-22 01:30:00+00', 0)");
        ask(index, "Nobody", "1");
    }

    private static Object[] newcomer(long id, String mobile) {
        return new Object[] {id, "Nora Nova", LocalDate.of(1990, 1, 1), "N" + id, mobile, null, null};
    }
}
