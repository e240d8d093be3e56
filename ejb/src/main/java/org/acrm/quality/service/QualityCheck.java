package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Subject;
import org.acrm.condition.entity.Subjects;
import org.acrm.intake.service.UnitOfWork;
import org.acrm.quality.entity.CheckRows;
import org.acrm.quality.entity.CheckRows.Result;
import org.acrm.quality.entity.Expectation;
import org.acrm.quality.entity.Finding;
import org.acrm.quality.entity.FindingRepository;
import org.acrm.quality.entity.KeptCounts;
import org.acrm.quality.entity.Rule;
import org.acrm.quality.entity.RuleRepository;
import org.acrm.quality.entity.SubjectSlices;
import org.acrm.shared.service.OwnTransaction;

/**
 * Asks every rule of every row: one reading a subject, in slices of a transaction each; what did not change since the last check is taken
 * over from it. Results replace those of an earlier check of the date.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QualityCheck {

    /** Failing rows of a rule that are kept by key: enough to work with, and a bound for a rule that fails everywhere. */
    static final int KEPT = 50_000;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    private Function<Subject, SubjectSlices> cut = SubjectSlices::new;

    private final Subjects subjects;
    private final RuleRepository rules;
    private final CheckRows rows;
    private final KeptCounts kept;
    private final FindingRepository findings;
    private final OwnTransaction transaction;
    private final CurrentUser user;
    private final Clock clock;

    protected QualityCheck() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public QualityCheck(
            Subjects subjects,
            RuleRepository rules,
            CheckRows rows,
            KeptCounts kept,
            FindingRepository findings,
            OwnTransaction transaction,
            CurrentUser user,
            Clock clock) {
        this.subjects = subjects;
        this.rules = rules;
        this.rows = rows;
        this.kept = kept;
        this.findings = findings;
        this.transaction = transaction;
        this.user = user;
        this.clock = clock;
    }

    QualityCheck with(EntityManager manager, Function<Subject, SubjectSlices> slicing) {
        database = manager;
        cut = slicing;
        return this;
    }

    public void begin(LocalDate date) {
        String by = user.pseudonym();
        transaction.run(() -> rows.begin(date, by, clock.instant()));
    }

    /** Names of the subjects, in the order in which they are checked. */
    public List<String> subjects() {
        return subjects.all().stream().map(Subject::name).toList();
    }

    /** What was read for a subject: how many rows, of which slices. */
    public record Read(long rows, List<String> slices) {}

    /**
     * @param progress told the rows read so far after each slice
     */
    public Read check(String name, LocalDate date, LongConsumer progress) {
        Subject subject = subjects.get(name);
        Map<Long, Rule> current = new LinkedHashMap<>();
        Map<Long, Expectation> expectations = new LinkedHashMap<>();
        transaction.run(() -> rules.current().stream()
                .filter(rule -> rule.subject().equals(name))
                .forEach(rule -> {
                    current.put(rule.id(), rule);
                    expectations.put(rule.id(), rule.expectation(subject));
                }));
        if (current.isEmpty()) {
            return new Read(0, List.of());
        }
        DeltaCheck check = new DeltaCheck(new Own(), cut.apply(subject), expectations, date, KEPT);
        transaction.run(() -> check.remember(kept));
        check.run(progress);
        transaction.run(() -> {
            check.found().forEach((rule, found) -> {
                rows.save(date, result(current.get(rule), found));
                if (!found.sameFailures()) {
                    rows.saveFailures(rule, check.failures(rule, kept));
                }
            });
            check.keep(kept);
        });
        return new Read(check.rows(), List.copyOf(check.slicesRead()));
    }

    private static Result result(Rule rule, Found found) {
        return new Result(
                rule.id(),
                rule.version(),
                rule.severity(),
                rule.toleranceBp(),
                found.checked(),
                found.failed(),
                found.kept());
    }

    private final class Own implements UnitOfWork {

        @Override
        public <T> T call(Function<EntityManager, T> work) {
            return transaction.call(() -> work.apply(database));
        }
    }

    /** After the last subject: findings follow what was measured. */
    public List<Result> finish(LocalDate date, long read) {
        return transaction.call(() -> {
            rows.progress(date, read);
            rows.end(date, "FINISHED", clock.instant());
            rows.saveBadges(date);
            List<Result> results = rows.results(date);
            follow(results, date);
            return results;
        });
    }

    private void follow(List<Result> results, LocalDate date) {
        Map<Long, Finding> known = findings.byRule();
        for (Result result : results) {
            Finding finding = known.get(result.rule());
            if (finding != null) {
                finding.measure(result.failed(), result.tolerated(), date, clock.instant());
            } else if (!result.tolerated()) {
                findings.add(Finding.open(
                        result.rule(), rules.get(result.rule()).owner(), result.failed(), date, clock.instant()));
            }
        }
    }

    /** The check did not come to its end; what it found so far stays. */
    public void fail(LocalDate date) {
        transaction.run(() -> rows.end(date, "FAILED", clock.instant()));
    }

    public String code(long rule) {
        return transaction.call(() -> rules.get(rule).code());
    }
}
