package org.acrm.maturity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.maturity.entity.EditionLine;
import org.acrm.maturity.entity.ItemDescription;
import org.acrm.maturity.entity.ItemLine;
import org.acrm.maturity.entity.MaturityLevel;
import org.acrm.maturity.entity.MaturityModelRepository;
import org.acrm.maturity.entity.WordingOrigin;
import org.acrm.maturity.entity.WordingPlace;
import org.acrm.maturity.service.MaturityModelReading.Edition;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bank adapts the model in a draft; what is released stays as it is for good. */
class MaturityModelEditingIT {

    private final TestBank bank = TestBank.open();
    private final BankTransactions transactions = new BankTransactions(bank);
    private final EntityManager database = transactions.database();
    private final MaturityModelRepository models = new MaturityModelRepository(database);
    private final List<String> audited = new ArrayList<>();
    private final MaturityModelReading reading = new MaturityModelReading(models);
    private final MaturityModelEditing editing = new MaturityModelEditing(
            models,
            new AuditTrail() {
                @Override
                public void record(String activity, String subjectKind, Long subjectId, String detail) {
                    audited.add(activity + " " + subjectKind + " " + detail);
                }
            },
            new CurrentUser() {
                @Override
                public String pseudonym() {
                    return "admin";
                }
            },
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() {
        bank.close();
    }

    private Edition open(Long model) {
        return transactions.call(() -> reading.open(model));
    }

    private static ItemLine item(Edition edition, String code) {
        return edition.areas().stream()
                .flatMap(a -> a.items().stream())
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ItemDescription described(ItemLine item, MaturityLevel level, String language, String text) {
        Map<WordingPlace, String> texts = new HashMap<>();
        item.wordings().forEach((place, wording) -> texts.put(place, wording.wording()));
        texts.put(new WordingPlace(level.step(), language), text);
        return new ItemDescription(item.labels(), item.weight(), texts);
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }

    @Test
    void a_draft_is_a_copy_of_the_last_edition_and_there_is_one_at_a_time() {
        long draft = transactions.call(editing::draft);
        assertThat(transactions.call(editing::draft)).isEqualTo(draft);
        Edition former = open(null);
        Edition copy = open(draft);
        assertThat(former.line().edition()).isEqualTo(1);
        assertThat(copy.line().edition()).isEqualTo(2);
        assertThat(copy.items()).isEqualTo(18);
        assertThat(contents(copy)).isEqualTo(contents(former));
        assertThat(audited).containsExactly("MATURITY_MODEL_DRAFTED MATURITY_MODEL edition 2");
    }

    private static List<Object> contents(Edition edition) {
        return edition.areas().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.area()), a.items().stream()))
                .map(i -> (Object) List.of(i.code(), i.weight(), i.labels(), i.wordings()))
                .toList();
    }

    @Test
    void
            a_text_that_the_bank_words_anew_is_the_banks_and_every_other_keeps_its_origin_and_the_released_edition_its_text() {
        long draft = transactions.call(editing::draft);
        ItemLine item = item(open(draft), "1.1");
        ItemDescription said = described(item, MaturityLevel.ACTION, "zh", "正在研究客户细分");
        transactions.run(() -> editing.change(item.id(), item.version(), said));
        ItemLine changed = item(open(draft), "1.1");
        assertThat(changed.wording(MaturityLevel.ACTION, "zh").wording()).isEqualTo("正在研究客户细分");
        assertThat(changed.wording(MaturityLevel.ACTION, "zh").origin()).isEqualTo(WordingOrigin.BANK);
        assertThat(changed.wording(MaturityLevel.LEADING, "zh").origin()).isEqualTo(WordingOrigin.SOURCE);
        assertThat(changed.wording(MaturityLevel.ACTION, "ko").origin()).isEqualTo(WordingOrigin.PRODUCT);
        assertThat(item(open(null), "1.1").wording(MaturityLevel.ACTION, "zh").origin())
                .isEqualTo(WordingOrigin.SOURCE);
        assertThat(audited).contains("MATURITY_ITEM_CHANGED MATURITY_MODEL edition 2 1.1");
    }

    @Test
    void what_is_released_is_in_force_and_can_no_more_be_changed_by_anybody() {
        long draft = transactions.call(editing::draft);
        EditionLine line = open(draft).line();
        refused(() -> transactions.run(() -> editing.release(draft, line.version(), " ")), "error.maturity.note");
        transactions.run(() -> editing.release(draft, line.version(), "Weights of our own"));
        assertThat(open(null).line().edition()).isEqualTo(2);
        ItemLine item = item(open(null), "6.3");
        ItemDescription said = described(item, MaturityLevel.LEADING, "en", "Other");
        refused(
                () -> transactions.run(() -> editing.change(item.id(), item.version(), said)),
                "error.maturity.released");
        refused(() -> transactions.run(() -> editing.remove(item.id(), item.version())), "error.maturity.released");
        long area = open(null).areas().get(0).area().id();
        refused(() -> transactions.call(() -> editing.add(area, said)), "error.maturity.released");
        refused(() -> transactions.run(() -> editing.changeArea(area, 0, item.labels(), 2)), "error.maturity.released");
        int version = open(null).line().version();
        refused(() -> transactions.run(() -> editing.release(draft, version, "x")), "error.maturity.released");
        refused(() -> transactions.run(() -> editing.discard(draft, version)), "error.maturity.released");
        assertThat(audited).contains("MATURITY_MODEL_RELEASED MATURITY_MODEL edition 2");
    }

    @Test
    void items_are_added_after_the_last_and_removed_but_never_the_last_one_of_an_area() {
        long draft = transactions.call(editing::draft);
        Edition opened = open(draft);
        ItemLine planning = item(opened, "5.1");
        long area = opened.areas().get(4).area().id();
        refused(
                () -> transactions.run(() -> editing.remove(planning.id(), planning.version())),
                "error.maturity.last_item");
        ItemDescription said = described(planning, MaturityLevel.LEADING, "en", "Recovery is rehearsed.");
        transactions.call(() -> editing.add(area, said));
        ItemLine added = item(open(draft), "5.2");
        assertThat(added.wordings().values()).extracting(w -> w.origin()).containsOnly(WordingOrigin.BANK);
        transactions.run(() -> editing.remove(planning.id(), planning.version()));
        assertThat(open(draft).areas().get(4).items())
                .extracting(ItemLine::code)
                .containsExactly("5.2");
        assertThat(audited)
                .contains(
                        "MATURITY_ITEM_ADDED MATURITY_MODEL edition 2 5.2",
                        "MATURITY_ITEM_REMOVED MATURITY_MODEL edition 2 5.1");
    }

    @Test
    void a_draft_is_thrown_away_and_what_others_changed_meanwhile_is_not_overwritten() {
        long draft = transactions.call(editing::draft);
        ItemLine item = item(open(draft), "3.2");
        transactions.run(() ->
                editing.change(item.id(), item.version(), described(item, MaturityLevel.ACTION, "en", "First come")));
        refused(
                () -> transactions.run(() -> editing.change(
                        item.id(), item.version(), described(item, MaturityLevel.ACTION, "en", "Second"))),
                "error.maturity.stale");
        int version = open(draft).line().version();
        transactions.run(() -> editing.discard(draft, version));
        refused(() -> open(draft), "error.maturity.unknown");
        assertThat(transactions.call(reading::editions)).hasSize(1);
        assertThat(transactions.call(() -> models.areas(draft))).isEmpty();
    }

    @Test
    void a_name_a_text_or_a_weight_that_is_missing_too_long_or_out_of_bounds_is_refused() {
        ItemLine item = item(open(null), "2.2");
        refused(() -> described(item, MaturityLevel.LEADING, "ko", " "), "error.maturity.wording");
        refused(() -> described(item, MaturityLevel.LEADING, "ko", "가".repeat(601)), "error.maturity.wording");
        Map<WordingPlace, String> texts = new HashMap<>();
        item.wordings().forEach((place, wording) -> texts.put(place, wording.wording()));
        refused(() -> new ItemDescription(Map.of("en", "Roles"), 1, texts), "error.maturity.label");
        refused(() -> new ItemDescription(item.labels(), 0, texts), "error.maturity.weight");
        refused(() -> new ItemDescription(item.labels(), 10, texts), "error.maturity.weight");
    }
}
