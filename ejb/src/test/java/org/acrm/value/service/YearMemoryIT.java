package org.acrm.value.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearMemoryIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private TestBank bank;
    private BankTransactions transactions;
    private YearMemory memory;
    private int read;

    @BeforeEach
    void open() {
        bank = TestBank.open();
        bank.execute("insert into scheduling_calendar (id, first_date, published_date, base_currency) values (1, date '"
                + DAY + "', date '" + DAY + "', 'CNY')");
        transactions = new BankTransactions(bank);
        memory = new YearMemory(new CalendarRepository(transactions.database()));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void whatWasToldOnceIsToldAgainToWhoSeesTheSame() {
        ask(DataScope.ALL, 2026);
        ask(DataScope.ALL, 2026);
        assertThat(read).isEqualTo(1);
    }

    @Test
    void anotherYearOrAnotherScopeIsReadByItself() {
        ask(DataScope.ALL, 2026);
        ask(DataScope.ALL, 2025);
        ask(DataScope.branch("/HQ/"), 2026);
        assertThat(read).isEqualTo(3);
    }

    @Test
    void aNightThatIsPublishedAgainIsReadAnew() {
        ask(DataScope.ALL, 2026);
        bank.execute("insert into scheduling_run (business_date, state, requested_at, requested_by, finished_at,"
                + " stop_requested, version) values (date"
                + " '" + DAY + "', 'PUBLISHED', now(), 'p', now(), false, 0)");
        ask(DataScope.ALL, 2026);
        assertThat(read).isEqualTo(2);
    }

    private void ask(DataScope scope, int year) {
        ValueSight sight = new ValueSight(DAY, "CNY", scope, ValueFilter.ALL);
        transactions.run(() -> memory.of(YearDeciles.class, sight, year, () -> {
            read++;
            return new YearDeciles(sight, year, List.of());
        }));
    }
}
