package org.acrm.value.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.access.entity.DataScope;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.acrm.value.entity.MemberType;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PictureMemoryIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private TestBank bank;
    private BankTransactions transactions;
    private PictureMemory memory;
    private int read;

    @BeforeEach
    void open() {
        bank = TestBank.open();
        bank.execute("insert into scheduling_calendar (id, first_date, published_date, base_currency) values (1, date '"
                + DAY + "', date '" + DAY + "', 'CNY')");
        transactions = new BankTransactions(bank);
        memory = new PictureMemory(new CalendarRepository(transactions.database()));
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
    void movesAreRememberedByBothDatesScopeFilterAndWay() {
        ValueSight all = new ValueSight(DAY, "CNY", DataScope.ALL, ValueFilter.ALL);
        ValueSight cards = new ValueSight(DAY, "CNY", DataScope.ALL, new ValueFilter(null, MemberType.CARD, null));
        ValueSight own = new ValueSight(DAY, "CNY", DataScope.portfolio(2), ValueFilter.ALL);
        ValueSight others = new ValueSight(DAY, "CNY", DataScope.portfolio(3), ValueFilter.ALL);
        List<MoveSight> different = List.of(
                new MoveSight(DAY.minusDays(21), all, MoveBy.GRADE),
                new MoveSight(DAY.minusDays(52), all, MoveBy.GRADE),
                new MoveSight(DAY.minusDays(21), all, MoveBy.RFM),
                new MoveSight(DAY.minusDays(21), cards, MoveBy.GRADE),
                new MoveSight(DAY.minusDays(21), own, MoveBy.GRADE),
                new MoveSight(DAY.minusDays(21), others, MoveBy.GRADE));

        different.forEach(this::ask);
        different.forEach(this::ask);

        assertThat(read).isEqualTo(different.size());
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

    private void ask(MoveSight sight) {
        Migration told = transactions.call(() -> memory.of(Migration.class, sight, () -> {
            read++;
            return new Migration(sight, DAY, List.of(), Map.of());
        }));
        assertThat(told.sight()).isEqualTo(sight);
    }
}
