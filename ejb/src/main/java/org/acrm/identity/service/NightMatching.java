package org.acrm.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acrm.identity.entity.FoundPair;
import org.acrm.identity.entity.MatchRunRecord;
import org.acrm.identity.entity.MatchRunRepository;
import org.acrm.identity.entity.MatchedRecords;
import org.acrm.identity.entity.PairKind;
import org.acrm.identity.entity.PairRows;
import org.acrm.identity.entity.PairState;
import org.acrm.identity.entity.ProposedMerge;
import org.acrm.identity.kernel.CannotLinks;
import org.acrm.identity.kernel.MatchDecisions;
import org.acrm.identity.kernel.MatchDecisions.Link;
import org.acrm.identity.kernel.MatchDecisions.Question;
import org.acrm.identity.kernel.MatchDocument;
import org.acrm.shared.kernel.Workers;
import org.acrm.shared.service.OwnTransaction;

/**
 * One run of a match document: reads the records, finds pairs, puts together what is sure and asks what is not. Questions and pairs are
 * written before customers are put together, so that a run that was cut off finds the rest again.
 */
@ApplicationScoped
public class NightMatching {

    /** Two records can be compared, but nothing be learned from so few. */
    private static final int FEWEST = 50;

    private static final int CHUNK = 1_000;

    private MatchedRecords records;
    private MatchRunRepository runs;
    private PairRows pairs;
    private Merging merging;
    private GoldenRecords golden;
    private OwnTransaction transaction;
    private Clock clock;

    protected NightMatching() {}

    @Inject
    public NightMatching(
            MatchedRecords records,
            MatchRunRepository runs,
            PairRows pairs,
            Merging merging,
            GoldenRecords golden,
            OwnTransaction transaction,
            Clock clock) {
        this.records = records;
        this.runs = runs;
        this.pairs = pairs;
        this.merging = merging;
        this.golden = golden;
        this.transaction = transaction;
        this.clock = clock;
    }

    void match(PairKind kind, LocalDate date, Workers workers, MatchProgress progress) {
        String text = MatchDocuments.text(documentOf(kind));
        MatchDocument document = MatchDocuments.read(text);
        Optional<MatchRunRecord> last = transaction.call(() -> runs.latest(document.name()));
        Instant began = clock.instant();
        RecordTable table = read(kind, document, last);
        progress.done(0);
        if (table.size() >= FEWEST) {
            long run = transaction.call(() -> begin(document, text, date, began));
            Optional<LearnedWeights> known = last.filter(former -> text.equals(former.document()))
                    .map(former -> LearnedWeights.of(former.weights()))
                    .filter(weights -> !weights.outgrown(table.size()));
            RecordMatching found = RecordMatching.of(document, table, known, date, workers, stage -> progress.done(0));
            publish(kind, run, found, document, progress);
        }
    }

    private long begin(MatchDocument document, String text, LocalDate date, Instant began) {
        Optional<MatchRunRecord> cut = runs.cutOff(document.name(), date);
        cut.ifPresent(run -> run.beginAgain(began));
        return cut.orElseGet(() -> runs.add(new MatchRunRecord(date, document.name(), document.version(), text, began)))
                .id();
    }

    static String documentOf(PairKind kind) {
        return kind == PairKind.PERSON ? "persons" : "companies";
    }

    private RecordTable read(PairKind kind, MatchDocument document, Optional<MatchRunRecord> last) {
        return transaction.call(() -> {
            Instant since = last.map(runs::unseenSince).orElse(Instant.EPOCH);
            RecordTable table = new RecordTable(RecordTable.columns(document));
            records.read(kind, table.names(), since, table);
            return table;
        });
    }

    private void publish(
            PairKind kind, long run, RecordMatching found, MatchDocument document, MatchProgress progress) {
        RecordTable table = found.table();
        transaction.run(
                () -> runs.get(run).weighed(found.weights().json(), found.learned(), table.size(), found.candidates()));
        MatchDecisions decisions = transaction.call(() -> new MatchDecisions(
                table.customers(),
                found.matched(),
                found.pairs(),
                found.bands(document),
                questions(kind, table),
                apart(table)));
        write(kind, PairState.OPEN, decisions.asked(), found, run);
        progress.done(table.size() / 3);
        write(kind, PairState.MERGED, decisions.merged(), found, run);
        progress.done(2L * table.size() / 3);
        for (List<Link> some : chunks(decisions.merged())) {
            merging.mergeAll(transaction.call(() -> proposals(some, table)));
            progress.done(2L * table.size() / 3);
        }
        transaction.run(() -> {
            pairs.close(ids(decisions.settled()), PairState.MERGED, clock.instant());
            pairs.close(ids(decisions.gone()), PairState.GONE, clock.instant());
            runs.get(run).end(decisions.merged().size(), decisions.asked().size(), clock.instant());
        });
        progress.done(table.size());
    }

    private List<Question> questions(PairKind kind, RecordTable table) {
        return pairs.all(kind, PairState.OPEN).stream()
                .map(pair -> new Question(pair.id(), table.rowOf(pair.leftId()), table.rowOf(pair.rightId())))
                .filter(pair -> pair.left() >= 0 && pair.right() >= 0)
                .toList();
    }

    private CannotLinks apart(RecordTable table) {
        CannotLinks cannot = CannotLinks.none();
        for (long[] two : pairs.keptApart()) {
            int left = table.rowOf(two[0]);
            int right = table.rowOf(two[1]);
            if (left >= 0 && right >= 0) {
                cannot.add(left, right);
            }
        }
        return cannot;
    }

    private void write(PairKind kind, PairState state, List<Link> links, RecordMatching found, long run) {
        RecordTable table = found.table();
        for (List<Link> some : chunks(links)) {
            List<FoundPair> rows = some.stream()
                    .map(link -> new FoundPair(
                            table.record(link.left()),
                            table.record(link.right()),
                            link.weight(),
                            WaterfallJson.write(found.explain(link.left(), link.right()))))
                    .toList();
            transaction.run(() -> pairs.found(kind, state, rows, run, clock.instant()));
        }
    }

    private List<ProposedMerge> proposals(List<Link> links, RecordTable table) {
        return pairs.among(links.stream().map(link -> table.record(link.left())).toList(), PairState.MERGED).stream()
                .map(pair -> new ProposedMerge(pair.id(), pair.leftId(), pair.rightId()))
                .toList();
    }

    private static List<Long> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }

    /** Customers of several records are formed anew where one of these has changed. */
    void formChanged() {
        while (golden.formChanged(CHUNK) == CHUNK) {
            // the next thousand
        }
    }
}
