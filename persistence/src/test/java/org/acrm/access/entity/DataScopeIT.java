package org.acrm.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acrm.shared.entity.TestBank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataScopeIT {

    private final TestBank bank = TestBank.open();
    private long lin;
    private long kim;

    @BeforeEach
    void twoBranchesWithOneRelationshipManagerEach() {
        bank.run(database -> {
            Branch head = new Branch("HQ", "Head office", null);
            database.persist(head);
            Branch east = new Branch("E_1", "East", head);
            database.persist(east);
            // a code that a careless pattern would take for E_1
            Branch west = new Branch("EX1", "West", head);
            database.persist(west);
            Staff first = new Staff("S1", "lin.xiaowen", "林晓雯", "RM", east);
            Staff second = new Staff("S2", "kim.seoyeon", "김서연", "RM", west);
            database.persist(first);
            database.persist(second);
            Portfolio linsBook = new Portfolio("P1", first, east);
            Portfolio kimsBook = new Portfolio("P2", second, west);
            database.persist(linsBook);
            database.persist(kimsBook);
            database.flush();
            lin = first.id();
            kim = second.id();
            customer("C1", east, linsBook);
            customer("C2", west, kimsBook);
            customer("C3", west, null);
        });
        bank.execute(inserts.toString());
    }

    private final StringBuilder inserts = new StringBuilder();

    private void customer(String key, Branch branch, Portfolio portfolio) {
        inserts.append(
                "insert into customer_customer (source, source_key, kind, name, branch_id, portfolio_id, recorded_at, version)"
                        + " values ('CORE', '" + key + "', 'RETAIL', 'x', " + branch.id() + ", "
                        + (portfolio == null ? "null" : portfolio.id()) + ", now(), 0);");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aRelationshipManagerSeesTheOwnPortfolioOnly() {
        assertThat(seenBy(DataScope.portfolio(lin))).containsExactly("C1");
        assertThat(seenBy(DataScope.portfolio(kim))).containsExactly("C2");
    }

    @Test
    void aBranchSeesItselfAndTheBranchesBelow() {
        assertThat(seenBy(DataScope.branch("/HQ/E_1/"))).containsExactly("C1");
        assertThat(seenBy(DataScope.branch("/HQ/EX1/"))).containsExactly("C2", "C3");
        assertThat(seenBy(DataScope.branch("/HQ/"))).containsExactly("C1", "C2", "C3");
    }

    @Test
    void headOfficeSeesAllAndWhoeverHasNoPostSeesNobody() {
        assertThat(seenBy(DataScope.ALL)).containsExactly("C1", "C2", "C3");
        assertThat(seenBy(DataScope.NONE)).isEmpty();
    }

    @Test
    void aUsernameLeadsToThePostInTheBranchTree() {
        bank.run(database -> assertThat(new BankUserRepository(database).post("lin.xiaowen"))
                .contains(new StaffPost(lin, "林晓雯", "RM", "East", "/HQ/E_1/")));
    }

    @SuppressWarnings("unchecked")
    private List<String> seenBy(DataScope scope) {
        return bank.inTransaction(database -> scope.bind(database.createNativeQuery(
                        "select c.source_key from customer_customer c where " + scope.condition("c") + " order by 1"))
                .getResultList());
    }
}
