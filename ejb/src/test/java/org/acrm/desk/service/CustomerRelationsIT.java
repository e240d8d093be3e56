package org.acrm.desk.service;

import static org.acrm.desk.entity.DeskBank.HART;
import static org.acrm.desk.entity.DeskBank.KIM;
import static org.acrm.desk.entity.DeskBank.WANG;
import static org.acrm.desk.entity.DeskBank.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.desk.entity.DeskBank;
import org.acrm.desk.entity.Party;
import org.acrm.desk.entity.RelationshipQueries;
import org.acrm.identity.entity.HouseholdQueries;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Wang, married to Kim and at the head of Zhao's company, is the contact person of 70 companies and has referred 70 customers; Hart has 70
 * subsidiaries. Each of the many brings 100 a year.
 */
class CustomerRelationsIT {

    private static final int MANY = 70;
    private static final int MOST = RelationshipQueries.MOST;

    private static TestBank bank;

    @BeforeAll
    static void open() {
        bank = DeskBank.open();
        String many = " from generate_series(1, " + MANY + ") n";
        bank.execute(
                "insert into customer_customer (id, source, source_key, kind, name, language, branch_id, portfolio_id,"
                        + " customer_since, recorded_at, version, referred_by_id) select 1000 * g + n, 'CORE', 'M' || g || '-' || n,"
                        + " 'CORPORATE', 'Company ' || g || n, 'en', 2, 1, date '2020-01-01', now(), 0, case when g = 1 then 1 end"
                        + many + ", generate_series(1, 3) g");
        bank.execute(
                "insert into customer_record (id, source, source_key, customer_id, kind, name, language, recorded_at, version)"
                        + " select id, source, source_key, id, kind, name, language, now(), 0 from customer_customer where id > 1000");
        bank.execute("insert into value_grade select id, date '2026-11-20', date '9999-12-31', 100, 0, 0, 'E'"
                + " from customer_customer where id > 1000");
        tie("'C' || n, 1, 2000 + n, 'CONTACT_PERSON'" + many);
        tie("'S' || n, " + HART + ", 3000 + n, 'SUBSIDIARY'" + many);
        tie("'W', " + WANG + ", " + KIM + ", 'SPOUSE'");
        tie("'Z', " + WANG + ", " + ZHAO + ", 'SUBSIDIARY'");
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @Test
    void whoever_has_many_other_ties_still_has_a_family_and_a_group() {
        Network network = network(WANG);

        assertThat(network.related()).hasSize(MOST);
        assertThat(network.more()).isTrue();
        assertThat(network.household().members()).extracting(Party::id).containsExactly(WANG, KIM);
        assertThat(network.group().members()).extracting(Party::id).containsExactly(WANG, ZHAO);
        assertThat(network.household().more()).isFalse();
        assertThat(network.group().contribution().minor()).isEqualTo(890_000 + 310_000);
    }

    @Test
    void more_referred_customers_than_one_page_tells_are_not_told_as_all() {
        Network.Referrals referrals = network(WANG).referrals();

        assertThat(referrals.all()).hasSize(MOST).allMatch(referral -> referral.step() == 1);
        assertThat(referrals.value("CNY").minor()).isEqualTo(MOST * 100L);
        assertThat(referrals.more()).isTrue();
        assertThat(network(KIM).referrals().more()).isFalse();
    }

    @Test
    void a_group_that_is_larger_than_one_page_tells_is_not_summed_as_a_whole() {
        Network.Circle group = network(HART).group();

        assertThat(group.members()).hasSize(MOST + 1);
        assertThat(group.more()).isTrue();
        assertThat(network(KIM).group().isAlone()).isTrue();
    }

    private static void tie(String row) {
        bank.execute(
                "insert into customer_relationship (source, source_key, from_record_id, from_id, to_record_id, to_id, kind,"
                        + " recorded_at) select 'CORE', t.k, t.a, t.a, t.b, t.b, t.kind, now() from (select " + row
                        + ") t (k, a, b, kind)");
    }

    private static Network network(long customer) {
        return bank.inTransaction(em -> new CustomerRelations(
                        new RelationshipQueries(em),
                        new HouseholdQueries(em),
                        new CustomerRepository(em),
                        new WorkingDays(new CalendarRepository(em), Clock.systemUTC()),
                        user(),
                        new PersonalData(user()))
                .network(customer, null));
    }

    private static CurrentUser user() {
        return new CurrentUser() {
            @Override
            public DataScope scope() {
                return DataScope.ALL;
            }

            @Override
            public boolean may(Permission permission) {
                return true;
            }
        };
    }
}
