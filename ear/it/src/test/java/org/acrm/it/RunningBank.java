package org.acrm.it;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The demo bank that all tests of one Maven run share: founded when the first of them needs it, with its files imported and one night
 * behind it, and stopped after the last. A test takes it as a parameter of type {@link Bank}. With ACRM_KEEP_BANK=true it is neither
 * erased before nor stopped after, for whoever writes tests.
 */
public final class RunningBank implements BeforeAllCallback, ParameterResolver {

    static final LocalDate FIRST_DATE = LocalDate.of(2026, 11, 20);
    static final int CUSTOMERS = 2000;

    /** Another number lets the tests of two working copies run side by side. */
    private static final int PORT_OFFSET = Integer.getInteger("acrm.it.port.offset", 700);

    private static final boolean KEPT = "true".equals(System.getenv("ACRM_KEEP_BANK"));

    private static Map<String, List<String>> founded;

    @Override
    public void beforeAll(ExtensionContext context) {
        bank(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Bank.class;
    }

    @Override
    public Bank resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return bank(context);
    }

    /** A bank of a test's own, beside the shared one. Only one such bank runs at a time. */
    static Bank another(String name) {
        return new Bank(name, PORT_OFFSET + 50);
    }

    /** The command line of the server on which the bank runs. */
    public static List<String> serverArguments(ExtensionContext context) {
        return ProcessHandle.of(bank(context).serverProcess())
                .flatMap(process -> process.info().arguments())
                .map(List::of)
                .orElseThrow();
    }

    /** What the shared bank knew when it was founded; empty where an earlier run's bank was kept. */
    static Optional<Map<String, List<String>>> asFounded() {
        return Optional.ofNullable(founded);
    }

    private static Bank bank(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningBank.class))
                .getOrComputeIfAbsent(Opened.class, key -> new Opened(), Opened.class)
                .bank();
    }

    /** JUnit closes it when all tests are done; a start that failed is told to each test that needs it, and not tried again. */
    private static final class Opened implements AutoCloseable {

        private final Bank bank = new Bank("shared", PORT_OFFSET);
        private IllegalStateException failure;

        private Opened() {
            if (!KEPT) {
                bank.erase();
            }
            try {
                bank.run("--customers", Integer.toString(CUSTOMERS), "--date", FIRST_DATE.toString());
                founded = KEPT ? null : BankContents.of(bank.database());
            } catch (IllegalStateException e) {
                failure = e;
            }
        }

        private Bank bank() {
            if (failure != null) {
                throw failure;
            }
            return bank;
        }

        @Override
        public void close() {
            if (!KEPT) {
                bank.stop();
            }
        }
    }
}
