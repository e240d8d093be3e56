package org.acrm.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever people have and whoever is merged with whom: an undo leaves every table as it was. */
class MergeAndUndoIT {

    private static final IdentityBank BANK = new IdentityBank();

    @AfterContainer
    static void close() {
        BANK.close();
    }

    private record Done(long merge, Map<String, List<String>> before) {}

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void undoneInReverseMergesLeaveEveryTableAsItWas(@ForAll long seed) {
        Random chance = peopleOf(seed);
        assertThat(BANK.strays()).isEmpty();
        Deque<Done> done = new ArrayDeque<>();
        for (int i = 0; i < 5; i++) {
            Map<String, List<String>> before = BANK.contents();
            Long merge = BANK.merge(anyRecord(chance), anyRecord(chance));
            assertThat(BANK.strays()).isEmpty();
            if (merge == null) {
                assertThat(IdentityBank.differences(before, BANK.contents())).isEmpty();
            } else {
                done.push(new Done(merge, before));
            }
        }
        while (!done.isEmpty()) {
            Done last = done.pop();
            BANK.undo(last.merge());
            assertThat(BANK.strays()).isEmpty();
            assertThat(IdentityBank.differences(last.before(), BANK.contents())).isEmpty();
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void manyAtOnceAreWhatTheyAreOneByOne(@ForAll long seed) {
        Random chance = peopleOf(seed);
        Map<String, List<String>> before = BANK.contents();
        List<ProposedMerge> proposals = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            proposals.add(new ProposedMerge(null, anyRecord(chance), anyRecord(chance)));
        }
        List<Long> merges = BANK.mergeAll(proposals);
        assertThat(BANK.strays()).isEmpty();
        Map<String, List<String>> groups = Map.of("of", BANK.rows(GROUPS));
        for (int i = merges.size() - 1; i >= 0; i--) {
            BANK.undo(merges.get(i));
        }
        assertThat(IdentityBank.differences(before, BANK.contents())).isEmpty();
        proposals.forEach(p -> BANK.merge(p.leftRecord(), p.rightRecord()));
        assertThat(BANK.rows(GROUPS)).isEqualTo(groups.get("of"));
    }

    /** A table without a row compares with anything. */
    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void whatColleaguesSaidAndTheBankReadIsThereToBeCompared(@ForAll long seed) {
        peopleOf(seed);
        Map<String, List<String>> contents = BANK.contents();
        for (String table : List.of(
                "customer_correction",
                "identity_field_choice",
                "fact_evidence",
                "fact_judgement",
                "value_wallet_told",
                "desk_work_item")) {
            assertThat(contents.get(table)).as(table).isNotEmpty();
        }
        assertThat(contents.get("customer_consent")).anyMatch(row -> row.contains("\"ACRM\""));
    }

    private static final String GROUPS =
            "select cast(array_agg(id order by id) as text) from customer_record group by customer_id" + " order by 1";

    /** What a delivery brings between a merge and its undo is there afterwards as if nobody had merged. */
    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void aDeliveryBetweenMergeAndUndoLosesNothing(@ForAll long seed) {
        Map<String, List<String>> undisturbed = livedOn(seed, false);
        Map<String, List<String>> disturbed = livedOn(seed, true);
        assertThat(IdentityBank.differences(undisturbed, disturbed)).isEmpty();
    }

    /** Else a person who is merged gets a former state for it, and one who stands alone does not. */
    @Example
    void anOlderStateOfAPersonBringsNoReferrer() {
        BANK.empty();
        deliver("A", "2026-11-10", null);
        deliver("B", "2026-11-12", null);
        deliver("B", "2026-11-11", "A");
        assertThat(BANK.rows(REFERRED)).isEmpty();
        deliver("B", "2026-11-13", "A");
        assertThat(BANK.rows(REFERRED)).containsExactly("B");
    }

    private static final String REFERRED = "select source_key from customer_record where referred_by_id is not null";

    private static void deliver(String person, String day, String referrer) {
        Map<String, String> row = new HashMap<>(Map.of("customer_no", person, "kind", "RETAIL", "name", "Anna Berg"));
        row.put("updated_at", day + "T10:00:00");
        row.put("referred_by", referrer);
        BANK.deliver(IdentityBank.CUSTOMER, "CORE", List.of(row));
    }

    private static Map<String, List<String>> livedOn(long seed, boolean merging) {
        BANK.empty();
        RandomPeople people = new RandomPeople(seed, BANK);
        people.arrive();
        Random chance = new Random(seed);
        Long first = null;
        Long second = null;
        long[] records = {anyRecord(chance), anyRecord(chance), anyRecord(chance)};
        if (merging) {
            first = BANK.merge(records[0], records[1]);
            second = BANK.merge(records[1], records[2]);
        }
        people.live();
        people.change(1, 2, 3, 4);
        if (merging) {
            assertThat(BANK.strays()).isEmpty();
            if (chance.nextBoolean()) {
                BANK.in(database -> new GoldenForming(database).formChanged(100, BANK.tick()));
            }
            undo(second);
            undo(first);
            assertThat(BANK.strays()).isEmpty();
        }
        BANK.fold(RandomPeople.LAST_FOLDED);
        Map<String, List<String>> contents = BANK.contents(
                "id",
                "role_id",
                "version",
                "recorded_at",
                "recorded_from",
                "recorded_to",
                "corrected_at",
                "ended_at",
                "chosen_at");
        // a former state names the referrer as the customer who stood for him then
        contents.get("customer_history").replaceAll(row -> row.replaceAll("\"referred_by_id\": \\w+", ""));
        return contents;
    }

    private static void undo(Long merge) {
        if (merge != null) {
            BANK.undo(merge);
        }
    }

    private static Random peopleOf(long seed) {
        BANK.empty();
        new RandomPeople(seed, BANK).arrive();
        return new Random(seed);
    }

    private static long anyRecord(Random chance) {
        return 1 + chance.nextInt(RandomPeople.PEOPLE);
    }
}
