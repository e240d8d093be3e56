package org.acrm.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.ListViewRepository;
import org.acrm.access.entity.StaffPost;
import org.acrm.access.entity.ViewAudience;
import org.acrm.access.entity.ViewedList;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who keeps a view of a list, who finds it, and who may take it away. */
class ListViewsIT {

    private static final Map<String, String> GOLD = Map.of("grade", "A", "hide", "assets,churn", "q", "王伟", "at", "3");

    private final TestBank bank = TestBank.open();
    private final BankTransactions transactions = new BankTransactions(bank);
    private final List<String> audited = new ArrayList<>();
    private final ListViews head = as("head", DataScope.ALL, null);
    private final ListViews east = as("east", DataScope.branch("/HQ/EAST/"), "/HQ/EAST/");
    private final ListViews shanghai = as("sh", DataScope.branch("/HQ/EAST/SH01/"), "/HQ/EAST/SH01/");
    private final ListViews manager = as("lin", DataScope.portfolio(7), "/HQ/EAST/SH01/");
    private final ListViews west = as("west", DataScope.portfolio(8), "/HQ/WEST/CD01/");

    @AfterEach
    void close() {
        bank.close();
    }

    private ListViews as(String person, DataScope scope, String branch) {
        CurrentUser user = new CurrentUser() {
            @Override
            public String pseudonym() {
                return person;
            }

            @Override
            public DataScope scope() {
                return scope;
            }

            @Override
            public Optional<StaffPost> post() {
                return Optional.ofNullable(branch).map(path -> new StaffPost(1L, person, "RM", "a branch", path));
            }
        };
        AuditTrail audit = new AuditTrail() {
            @Override
            public void record(String activity, String subjectKind, Long subjectId, String detail) {
                audited.add(person + " " + activity + " " + detail);
            }
        };
        return new ListViews(
                new ListViewRepository(transactions.database()),
                user,
                audit,
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    }

    private long kept(ListViews by, String name, ViewAudience audience) {
        return transactions.call(() -> by.keep(ViewedList.CUSTOMERS, name, GOLD, audience));
    }

    private List<String> found(ListViews by) {
        return transactions.call(() -> by.of(ViewedList.CUSTOMERS)).stream()
                .map(KeptView::name)
                .toList();
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }

    @Test
    void a_view_keeps_filter_and_columns_but_no_word_that_was_searched_for() {
        kept(manager, " Gold ", ViewAudience.OWN);
        assertThat(transactions.call(() -> manager.of(ViewedList.CUSTOMERS)))
                .extracting(KeptView::name, KeptView::address, KeptView::removable)
                .containsExactly(tuple("Gold", "grade=A&hide=assets%2Cchurn", true));
        assertThat(transactions.call(() -> manager.of(ViewedList.MOVERS))).isEmpty();
        assertThat(audited).containsExactly("lin LIST_VIEW_KEPT CUSTOMERS OWN");
    }

    @Test
    void a_branch_finds_what_it_and_those_above_share_the_nearest_last() {
        kept(shanghai, "Shanghai", ViewAudience.STANDARD);
        kept(head, "Bank", ViewAudience.TEAM);
        kept(east, "East", ViewAudience.STANDARD);
        kept(west, "Mine", ViewAudience.OWN);
        assertThat(found(manager)).containsExactly("Bank", "East", "Shanghai");
        assertThat(found(east)).containsExactly("Bank", "East");
        assertThat(found(west)).containsExactly("Mine", "Bank");
    }

    @Test
    void who_sees_customers_of_the_own_portfolio_alone_shares_with_nobody() {
        refused(() -> kept(manager, "Gold", ViewAudience.TEAM), "error.view.share");
        refused(() -> kept(manager, " ", ViewAudience.OWN), "error.view.name");
        assertThat(transactions.<Boolean>call(manager::mayShare)).isFalse();
    }

    @Test
    void keeping_under_the_same_name_replaces_the_own_view_and_touches_nobody_elses() {
        long mine = kept(east, "Gold", ViewAudience.OWN);
        kept(shanghai, "Gold", ViewAudience.OWN);
        assertThat(kept(east, "Gold", ViewAudience.TEAM)).isEqualTo(mine);
        assertThat(bank.rows("select owner, audience from access_list_view order by owner"))
                .containsExactly("east,TEAM", "sh,OWN");
    }

    @Test
    void the_owner_and_whoever_stands_above_take_a_shared_view_away() {
        long shared = kept(shanghai, "Shanghai", ViewAudience.TEAM);
        long own = kept(manager, "Mine", ViewAudience.OWN);
        refused(() -> transactions.run(() -> manager.remove(shared)), "error.view.unknown");
        refused(() -> transactions.run(() -> east.remove(own)), "error.view.unknown");
        transactions.run(() -> east.remove(shared));
        assertThat(found(shanghai)).isEmpty();
        assertThat(audited).contains("east LIST_VIEW_REMOVED CUSTOMERS TEAM");
    }
}
