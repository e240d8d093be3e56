package org.acrm.scheduling.service;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightOverview;
import org.acrm.scheduling.entity.NightQueries;
import org.acrm.scheduling.entity.NightRepository;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.scheduling.entity.StepOverview;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.hibernate.Session;

/** Nights of a test bank: the product's services without a server, with steps that a test writes. */
public final class TestOperation implements AutoCloseable {

    public static final LocalDate DATE = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);

    final List<String> audited = Collections.synchronizedList(new ArrayList<>());
    public final List<Object> published = Collections.synchronizedList(new ArrayList<>());
    final List<Long> started = new ArrayList<>();
    final ServerRest rest = new ServerRest();
    private final TestBank bank = TestBank.open();
    private final BankTransactions transactions = new BankTransactions(bank);
    private final NightRepository nights = new NightRepository(transactions.database());
    private final CalendarRepository calendar = new CalendarRepository(transactions.database());
    private final NightJournal journal =
            new OwnTransactionJournal(transactions, nights, calendar, audit(), event(), CLOCK);
    private final NightOperation operation;
    private final List<NightStep> steps = new ArrayList<>();

    TestOperation() {
        this(null);
    }

    /** @param background null where a test looks at what is started and works by itself */
    public TestOperation(BackgroundWork background) {
        operation = new OwnTransactionOperation(background == null ? background() : background);
        transactions.run(() -> calendar.open(DATE, "CNY"));
        Arrays.stream(NightStepCode.values())
                .filter(code -> code != NightStepCode.PUBLISH)
                .forEach(code -> steps.add(step(code, context -> {})));
    }

    /** What a step does from now on. */
    public void let(NightStepCode code, Consumer<NightContext> work) {
        steps.set(code.ordinal(), step(code, work));
    }

    public long request(LocalDate date) {
        return transactions.call(() -> operation.request(date));
    }

    void operate(Consumer<NightOperation> work) {
        transactions.run(() -> work.accept(operation));
    }

    void work(long run) {
        runner().run(run, "node");
    }

    public NightRunner runner() {
        return new NightRunner(journal, steps, rest);
    }

    public NightOperation operation() {
        return operation;
    }

    public TestBank bank() {
        return bank;
    }

    /** Of the transaction at hand; empty where there is none. */
    public Optional<Connection> connection() {
        return transactions.active()
                ? Optional.of(transactions.database().unwrap(Session.class).doReturningWork(c -> c))
                : Optional.empty();
    }

    public NightOverview night(long run) {
        return transactions.call(
                () -> new NightQueries(transactions.database()).run(run).orElseThrow());
    }

    StepOverview step(long run, NightStepCode code) {
        return transactions.call(
                () -> new NightQueries(transactions.database()).steps(run).get(code.ordinal()));
    }

    LocalDate publishedDate() {
        return transactions.call(calendar::current).publishedDate();
    }

    private static NightStep step(NightStepCode code, Consumer<NightContext> work) {
        return new NightStep() {
            @Override
            public String code() {
                return code.name();
            }

            @Override
            public void run(NightContext context) {
                work.accept(context);
            }
        };
    }

    private AuditTrail audit() {
        return new AuditTrail() {
            @Override
            public void record(String activity, String subjectKind, Long subjectId, String detail) {
                audited.add(activity);
            }
        };
    }

    private static CurrentUser user() {
        return new CurrentUser() {
            @Override
            public String pseudonym() {
                return "pseudonym";
            }
        };
    }

    private BackgroundWork background() {
        return new BackgroundWork() {
            @Override
            public void startNight(long runId) {
                started.add(runId);
            }

            @Override
            public void startCheck(LocalDate date) {
                throw new AssertionError("No check is asked for here");
            }

            @Override
            public void startClustering(long segmentationId) {
                throw new AssertionError("No clusters are asked for here");
            }

            @Override
            public void startImport(long batchId) {
                throw new AssertionError("a night starts no import of its own, but asked for delivery " + batchId);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private Event<NightPublished> event() {
        return (Event<NightPublished>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    published.add(arguments[0]);
                    return null;
                });
    }

    @Override
    public void close() {
        bank.close();
    }

    private final class OwnTransactionOperation extends NightOperation {

        OwnTransactionOperation(BackgroundWork background) {
            super(nights, calendar, background, user(), audit(), CLOCK);
        }

        @Override
        public void carryOn() {
            transactions.run(super::carryOn);
        }
    }

    /** Each entry in a transaction of its own, as the server gives it. */
    private static final class OwnTransactionJournal extends NightJournal {

        private final BankTransactions transactions;

        OwnTransactionJournal(
                BankTransactions transactions,
                NightRepository nights,
                CalendarRepository calendar,
                AuditTrail audit,
                Event<NightPublished> published,
                Clock clock) {
            super(nights, calendar, audit, published, clock);
            this.transactions = transactions;
        }

        @Override
        public Optional<LocalDate> begin(long runId, String node) {
            return transactions.call(() -> super.begin(runId, node));
        }

        @Override
        public List<NightStepCode> remaining(long runId) {
            return transactions.call(() -> super.remaining(runId));
        }

        @Override
        public Optional<String> beginStep(long runId, NightStepCode code) {
            return transactions.call(() -> super.beginStep(runId, code));
        }

        @Override
        public boolean progress(long runId, NightStepCode code, long done, Long total, String checkpoint) {
            return transactions.call(() -> super.progress(runId, code, done, total, checkpoint));
        }

        @Override
        public void rejected(long runId, NightStepCode code, long rows) {
            transactions.run(() -> super.rejected(runId, code, rows));
        }

        @Override
        public boolean stopRequested(long runId) {
            return transactions.call(() -> super.stopRequested(runId));
        }

        @Override
        public void finishStep(long runId, NightStepCode code) {
            transactions.run(() -> super.finishStep(runId, code));
        }

        @Override
        public void stop(long runId, Optional<NightStepCode> during) {
            transactions.run(() -> super.stop(runId, during));
        }

        @Override
        public void fail(long runId, Optional<NightStepCode> during, String reason) {
            transactions.run(() -> super.fail(runId, during, reason));
        }

        @Override
        public void publish(long runId) {
            transactions.run(() -> super.publish(runId));
        }
    }
}
