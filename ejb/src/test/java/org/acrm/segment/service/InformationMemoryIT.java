package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.segment.entity.Population;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InformationMemoryIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private final TestBank bank = TestBank.open();
    private final BankTransactions transactions = new BankTransactions(bank);
    private final InformationMemory memory = new InformationMemory(new CalendarRepository(transactions.database()));
    private int read;

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void the_bank_is_walked_once_for_a_population_until_the_next_publication() {
        ask("RETAIL", 6);
        ask("RETAIL", 6);
        assertThat(read).isEqualTo(1);
        ask("RETAIL", 12);
        ask("CORPORATE", 6);
        assertThat(read).isEqualTo(3);
        bank.execute(
                "insert into scheduling_run (business_date, state, requested_at, requested_by, finished_at, stop_requested,"
                        + " version) values (date '" + DAY + "', 'PUBLISHED', now(), 'p', now(), false, 0)");
        ask("RETAIL", 6);
        assertThat(read).isEqualTo(4);
    }

    private void ask(String kind, int months) {
        transactions.run(() -> memory.of(new Population(kind, months, DAY, null), () -> {
            read++;
            return List.of();
        }));
    }
}
