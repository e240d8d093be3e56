package org.acrm.value.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.acrm.access.entity.DataScope;
import org.acrm.desk.entity.DeskBank;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.TestBank;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of a band of the rhythm, with its number of statements. */
class SilentListIT {

    private static final LocalDate DAY = DeskBank.SATURDAY;
    private final TestBank bank = DeskBank.open();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void whoVisitedOrComplainedLatelyComesFirstInTheListOfABandAndBothAreTold() {
        bank.execute(
                "insert into value_features select n.id, date '2026-11-21', date '9999-12-31', null, null, null, 0, 0,"
                        + " 0, 0, 0, 0, 0, 0, 0, 0, 0, n.id, 1000 * n.id, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from"
                        + " customer_customer n where n.id in (1, 2, 4)");
        bank.execute(
                "delete from value_cycle;insert into value_cycle select n.id, date '2026-11-20', date '9999-12-31', 30,"
                        + " date '2026-09-01', case when n.id = 3 then 'ACTIVE' else 'WIN_BACK' end from customer_customer n where"
                        + " n.id <= 4;update value_features set login_count_90 = 2 where customer_id = 4;update value_features set"
                        + " complaint_count_90 = 1 where customer_id in (2, 4);delete from feedback_complaint;delete from"
                        + " activity_interaction;insert into activity_interaction (source, source_key, customer_id, happened_at,"
                        + " channel, kind, recorded_at) values ('T', 'L1', 4, timestamp '2026-11-21 23:10:00', 'WEB', 'LOGIN', now()),"
                        + " ('T', 'L2', 4, timestamp '2026-11-22 00:10:00', 'WEB', 'LOGIN', now()), ('T', 'L3', 4, timestamp"
                        + " '2026-11-21 23:50:00', 'WEB', 'EMAIL', now())");
        ValueSight all = new ValueSight(DAY, "CNY", DataScope.ALL, ValueFilter.ALL);
        Map<String, Long> bands = counting(1, em -> new SilentQueries(em).bands(all));
        Page<SilentLine> page = counting(2, em -> new SilentQueries(em).page(all, "WIN_BACK", PageRequest.first(25)));

        assertThat(bands).isEqualTo(Map.of("WIN_BACK", 3L, "ACTIVE", 1L));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows()).extracting(SilentLine::number).containsExactly("C4", "C2", "C1");
        assertThat(page.rows()).extracting(SilentLine::signals).containsExactly(2, 1, 0);
        assertThat(page.rows()).extracting(SilentLine::visitedOn).containsExactly(DAY, null, null);
        ValueSight ofLin = new ValueSight(DAY, "CNY", DeskBank.OF_LIN, ValueFilter.ALL);
        Page<SilentLine> own = counting(2, em -> new SilentQueries(em).page(ofLin, "WIN_BACK", PageRequest.first(25)));
        assertThat(own.rows()).extracting(SilentLine::number).containsExactly("C2", "C1");

        bank.execute("insert into customer_erasure (customer_id, ground, requested_by, requested_at, state) values (2,"
                + " 'REQUEST', 'she', now(), 'DONE')");
        Page<SilentLine> left = counting(2, em -> new SilentQueries(em).page(all, "WIN_BACK", PageRequest.first(25)));
        assertThat(left.rows()).extracting(SilentLine::number).containsExactly("C4", "C1");
        assertThat(left.total()).isEqualTo(2);
    }

    private <T> T counting(int statements, Function<EntityManager, T> work) {
        Statistics statistics = bank.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        T result = bank.inTransaction(work);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
        return result;
    }
}
