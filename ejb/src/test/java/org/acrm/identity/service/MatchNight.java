package org.acrm.identity.service;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.acrm.identity.entity.GoldenForming;
import org.acrm.identity.entity.HomeRows;
import org.acrm.identity.entity.MatchRunRepository;
import org.acrm.identity.entity.MatchedRecords;
import org.acrm.identity.entity.MergeUndo;
import org.acrm.identity.entity.MergeWay;
import org.acrm.identity.entity.Merges;
import org.acrm.identity.entity.OpenAddresses;
import org.acrm.identity.entity.PairRows;
import org.acrm.identity.entity.ProposedMerge;
import org.acrm.intake.entity.ImportsUnderWay;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;

/** Matching, wired for a test bank: what in the server stands between it and the merges is the caller's identity, and a transaction. */
final class MatchNight {

    static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    final BankTransactions transactions;
    final MatchStep step;
    final Clock clock = new Hand();
    private final Merges merges;
    private final MergeUndo undoing;
    private Instant now = NOW;
    private Consumer<List<ProposedMerge>> beforeMerging = proposals -> {};

    MatchNight(TestBank bank) {
        transactions = new BankTransactions(bank);
        var database = transactions.database();
        merges = new Merges(database);
        undoing = new MergeUndo(database);
        GoldenForming forming = new GoldenForming(database);
        Merging merging = new Merging() {
            @Override
            public List<Long> mergeAll(List<ProposedMerge> proposals) {
                beforeMerging.accept(proposals);
                return transactions.call(() -> merges.mergeAll(proposals, MergeWay.AUTO, "night", null, time()));
            }
        };
        GoldenRecords golden = new GoldenRecords() {
            @Override
            public int formChanged(int most) {
                return transactions.call(() -> forming.formChanged(most, time()));
            }
        };
        NightMatching matching = new NightMatching(
                new MatchedRecords(database),
                new MatchRunRepository(database),
                new PairRows(database),
                merging,
                golden,
                transactions,
                clock);
        step = new MatchStep(
                matching,
                new Households(
                        new HomeRows(database),
                        new OpenAddresses(database),
                        new ImportsUnderWay(database),
                        transactions,
                        clock));
    }

    OffsetDateTime time() {
        return now.atOffset(ZoneOffset.UTC);
    }

    void at(Instant time) {
        now = time;
    }

    /** The power fails as soon as so many chunks of customers were merged. */
    void failAfter(int chunks) {
        int[] left = {chunks};
        beforeMerging = proposals -> {
            if (left[0]-- == 0) {
                throw new IllegalStateException("power cut");
            }
        };
    }

    void undo(long merge) {
        transactions.run(() -> undoing.undo(merge, "steward", "two people", time()));
    }

    /** The bank's clock, moved by the test. */
    private final class Hand extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
