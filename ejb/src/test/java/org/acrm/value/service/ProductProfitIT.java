package org.acrm.value.service;

import static org.acrm.value.service.ServedBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.scheduling.entity.NightStopped;
import org.acrm.scheduling.service.TestNight;
import org.acrm.value.entity.LtvSettings;
import org.acrm.value.entity.ProfitRows;
import org.acrm.value.service.ServedBank.Part;
import org.acrm.value.service.ServedBank.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Products by branch, against plain Java that adds up what each day and each booking of each customer brought and cost. */
class ProductProfitIT {

    /** Branches 1 to 3; every fourth customer has none. */
    private static final int BRANCHES = 4;

    private final ServedBank bank = new ServedBank();
    private final DerivedNight night = new DerivedNight(bank.bank());

    @BeforeEach
    void giveBranches() {
        bank.bank()
                .execute(
                        "insert into access_branch (id, code, name, path) select n, 'B' || n, 'B' || n, '/B' || n || '/'"
                                + " from generate_series(1, 3) n; update customer_customer set branch_id = nullif(id % 4, 0)");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void each_product_of_each_branch_is_the_sum_of_its_customers() {
        run(TODAY);

        assertThat(sums(TODAY)).hasSizeGreaterThan(8).containsExactlyElementsOf(expected(TODAY));
    }

    @Test
    void products_less_contacts_are_the_profit_of_all_customers_and_losses_are_counted_as_they_are_named() {
        run(TODAY);

        assertThat(bank.bank().rows("select sum(income_minor - cost_minor), sum(losing) from value_product_profit"))
                .isEqualTo(bank.bank()
                        .rows(
                                "select (select sum(profit_minor + contact_cost_minor) from value_profit), (select count(*)"
                                        + " from value_loss)"));
    }

    @Test
    void a_night_that_was_cut_off_and_does_a_chunk_twice_counts_every_customer_once() {
        new TestNight(TODAY).run(night.fold);
        TestNight cut = new TestNight(TODAY, 2);
        assertThatThrownBy(() -> night.profit.run(cut)).isInstanceOf(NightStopped.class);
        assertThat(sums(TODAY)).isEmpty();
        bank.bank().run(em -> {
            ProfitRows again = new ProfitRows(em);
            again.publish(
                    new CustomerRange(TODAY, 8, 15),
                    "CNY",
                    again.keptSince(TODAY),
                    new LtvSettings(em).hold(TODAY, false));
        });
        night.profit.run(cut);
        assertThat(sums(TODAY)).containsExactlyElementsOf(expected(TODAY));

        night.profit.run(cut);
        assertThat(sums(TODAY)).as("cut off after the sums").containsExactlyElementsOf(expected(TODAY));
        new TestNight(TODAY).run(night.profit);
        assertThat(sums(TODAY)).as("done anew").containsExactlyElementsOf(expected(TODAY));
    }

    @Test
    void the_sums_of_the_published_night_stand_until_another_one_is_published() {
        run(TODAY);
        publish(TODAY);
        LocalDate next = TODAY.plusDays(12);
        run(next);
        assertThat(sums(TODAY)).containsExactlyElementsOf(expected(TODAY));
        assertThat(sums(next)).containsExactlyElementsOf(expected(next));

        publish(next);
        run(next.plusDays(1));
        assertThat(sums(TODAY)).isEmpty();
        assertThat(sums(next)).isNotEmpty();
    }

    private void run(LocalDate date) {
        new TestNight(date).run(night.fold);
        new TestNight(date).run(night.profit);
    }

    private void publish(LocalDate date) {
        bank.bank().execute("update scheduling_calendar set published_date = date '" + date + "'");
    }

    private List<String> sums(LocalDate date) {
        return bank.bank()
                .rows("select product_id, coalesce(branch_id, 0), customers, losing, income_minor, cost_minor from"
                        + " value_product_profit where business_date = date '" + date + "' order by 1, 2");
    }

    private List<String> expected(LocalDate date) {
        List<String> rows = new ArrayList<>();
        for (Product product : ServedBank.PRODUCTS) {
            for (int branch = 0; branch < BRANCHES; branch++) {
                long[] sums = added(product, branch, date);
                if (sums[0] > 0) {
                    rows.add(product.id() + "," + branch + "," + sums[0] + "," + sums[1] + "," + sums[2] + ","
                            + sums[3]);
                }
            }
        }
        return rows;
    }

    /** Customers, those with a loss, income and cost. */
    private long[] added(Product product, int branch, LocalDate date) {
        long[] sums = new long[4];
        for (long customer = 1; customer <= ServedBank.CUSTOMERS; customer++) {
            Part p = customer % BRANCHES == branch ? bank.part(customer, product, date) : null;
            long income = p == null ? 0 : p.margin() + p.fees() + p.purchases();
            long cost = p == null ? 0 : p.bookings() + p.keeping();
            sums[0] += income != 0 || cost != 0 ? 1 : 0;
            sums[1] += income < cost ? 1 : 0;
            sums[2] += income;
            sums[3] += cost;
        }
        return sums;
    }
}
