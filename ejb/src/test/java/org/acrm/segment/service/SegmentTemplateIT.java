package org.acrm.segment.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acrm.segment.entity.Definition;
import org.acrm.segment.entity.DefinitionJson;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.segment.entity.SegmentTemplate;
import org.acrm.segment.entity.SegmentTemplate.Planned;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What shipped templates name, beside the same said in SQL. */
class SegmentTemplateIT {

    private static final long UNIT = 100;
    private static final String CARDS = "exists (select 1 from customer_holding h where h.owner_id = c.id and"
            + " h.product_id = 4 and h.status <> 'CLOSED')";
    private static final String SPENDS = "exists (select 1 from value_features f where f.customer_id = c.id and"
            + " f.purchase_minor_365 >= 12000000)";
    private static final String CASH =
            "exists (select 1 from activity_transaction t where t.customer_id = c.id and t.kind ="
                    + " 'CASH_ADVANCE' and t.booked_on between date '2026-10-23' and date '2026-11-21')";
    private static final Map<SegmentTemplate, String> ORACLE = Map.of(
            SegmentTemplate.GOLD_UPGRADE, CARDS + " and (" + SPENDS + " or " + CASH + ")",
            SegmentTemplate.GOLD_LOTTERY, CARDS + " and " + SPENDS,
            SegmentTemplate.GOLD_CASH, CARDS + " and " + CASH,
            SegmentTemplate.GOLD_LOYAL, CARDS + " and c.customer_since <= date '2024-11-21'",
            SegmentTemplate.WOMEN_WEEK,
                    "c.sex = 'F' and exists (select 1 from activity_transaction t where t.customer_id = c.id and t.kind ="
                            + " 'CARD_PURCHASE' and t.booked_on between date '2026-11-15' and date '2026-11-21')",
            SegmentTemplate.DEPOSIT_TIERS,
                    "exists (select 1 from customer_holding h where h.owner_id = c.id and h.product_id in (1, 2)"
                            + " and h.status <> 'CLOSED')");

    private static SegmentBank bank;

    @BeforeAll
    static void open() {
        bank = new SegmentBank();
        TestBank tables = bank.bank;
        tables.execute("insert into product_product (id, code, group_id, kind, currency, annual_margin_bp,"
                + " monthly_fee_minor) values (4, 'CARD', 1, 'CREDIT_CARD', 'CNY', 0, 0)");
        tables.execute("insert into customer_holding (source, source_key, product_id, currency, status, owner_id,"
                + " recorded_at, version) select 'CORE', 'K' || i, 4, 'CNY', 'ACTIVE', i * 3, now(), 0 from"
                + " generate_series(1, 500) i");
        tables.execute("update value_features set purchase_minor_365 = 11999999 + customer_id % 7");
        tables.execute("create table activity_transaction_all partition of activity_transaction default");
        tables.execute("insert into activity_transaction (booked_on, holding_id, customer_id, amount_minor, currency,"
                + " kind) select date '2026-11-22' - i % 50, 1, (i * 13 % 600 + 1) * 3, 100, 'CNY', (array['CASH_ADVANCE',"
                + " 'CARD_PURCHASE', 'SALARY'])[1 + i % 3] from generate_series(1, 1500) i");
        tables.execute("update value_grade set assets_minor = (array[99999999, 100000000, 19999999, 20000000, 4999999,"
                + " 5000000])[1 + customer_id / 3 % 6]");
        tables.execute("analyze");
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    @ParameterizedTest
    @EnumSource(SegmentTemplate.class)
    void a_template_names_whom_its_words_name(SegmentTemplate template) {
        Definition definition = template.planned(UNIT).definition();
        definition.check();
        assertThat(new DefinitionJson(bank.subject()).read(DefinitionJson.write(definition)))
                .isEqualTo(definition);
        assertThat(members(definition))
                .isNotEmpty()
                .isEqualTo(inSql("c.merged_into_id is null and " + ORACLE.get(template)));
    }

    @Test
    void every_customer_is_in_one_tier_of_deposits_by_the_borders() {
        Map<String, String> tiers = Map.of(
                "DEPOSIT_TIER_1", ">= 100000000",
                "DEPOSIT_TIER_2", "between 20000000 and 99999999",
                "DEPOSIT_TIER_3", "between 5000000 and 19999999",
                "DEPOSIT_TIER_4", "< 5000000");
        Set<Long> all = new HashSet<>();
        for (Planned tier : SegmentTemplate.DEPOSIT_TIERS.planned(UNIT).parts()) {
            Set<Long> members = members(tier.definition());
            String known = "coalesce((select g.assets_minor from value_grade g where g.customer_id = c.id), 0) ";
            assertThat(members)
                    .isNotEmpty()
                    .isEqualTo(inSql("c.merged_into_id is null and " + known + tiers.get(tier.code())));
            assertThat(all).doesNotContainAnyElementsOf(members);
            all.addAll(members);
        }
        assertThat(all).isEqualTo(inSql("c.merged_into_id is null"));
    }

    private static Set<Long> members(Definition definition) {
        SegmentSubject subject = bank.subject();
        CustomerTable table = bank.bank.inTransaction(em ->
                CustomerTable.open(em, subject, SegmentBank.NIGHT, "1 = 1").with(em, definition.attributes()));
        long[] in = new Sieve(table, definition.attributes())
                .sift(definition, null, null, id -> null)
                .in();
        Set<Long> members = new HashSet<>();
        for (int row = RowBits.next(in, 0); row >= 0; row = RowBits.next(in, row + 1)) {
            members.add(table.order().id(row));
        }
        return members;
    }

    private static Set<Long> inSql(String where) {
        return bank.bank.inTransaction(em -> Set.copyOf(ids(em, where)));
    }

    @SuppressWarnings("unchecked")
    private static List<Long> ids(EntityManager em, String where) {
        return em.createNativeQuery("select c.id from customer_customer c where " + where, Long.class)
                .getResultList();
    }
}
