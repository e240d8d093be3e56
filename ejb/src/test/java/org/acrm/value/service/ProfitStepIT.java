package org.acrm.value.service;

import static org.acrm.value.service.ServedBank.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.scheduling.entity.NightStopped;
import org.acrm.scheduling.service.TestNight;
import org.acrm.value.service.ServedBank.Booking;
import org.acrm.value.service.ServedBank.Holding;
import org.acrm.value.service.ServedBank.Part;
import org.acrm.value.service.ServedBank.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Profit and losses of the night, against plain Java that looks at each day and each booking. */
class ProfitStepIT {

    private static final String OPEN = " where valid_to = date '9999-12-31'";

    private final ServedBank bank = new ServedBank();
    private final DerivedNight night = new DerivedNight(bank.bank());

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void each_customer_brings_and_costs_what_each_day_and_each_booking_says() {
        run(TODAY);

        assertThat(profits()).hasSizeGreaterThan(20).containsExactlyElementsOf(expectedProfits(TODAY));
    }

    @Test
    void each_product_with_which_a_customer_costs_more_than_it_brings_is_named() {
        run(TODAY);

        List<String> losses = bank.bank()
                .rows("select customer_id, product_id, income_minor, cost_minor, profit_minor from" + " value_loss"
                        + OPEN + " order by customer_id, product_id");
        assertThat(losses).hasSizeGreaterThan(5).containsExactlyElementsOf(expectedLosses());
    }

    @Test
    void a_later_night_writes_what_changed_and_its_profits_are_those_of_a_bank_that_begins_with_it() {
        run(TODAY);
        Holding holding = bank.holdings.stream()
                .filter(h -> h.open(TODAY) && h.open(TODAY.plusDays(40)))
                .findFirst()
                .orElseThrow();
        bank.book(holding, new Booking(TODAY.minusDays(2), -90_000, "CARD_PURCHASE", "BRANCH"));
        bank.book(holding, new Booking(TODAY.plusDays(5), 70_000, "DEPOSIT", "ATM"));
        LocalDate later = TODAY.plusDays(12);
        run(later);

        assertThat(profits()).containsExactlyElementsOf(expectedProfits(later));
        assertThat(bank.bank().rows("select 1 from value_profit where valid_from = date '" + later + "'"))
                .hasSizeLessThan(ServedBank.CUSTOMERS);
    }

    @Test
    void a_night_in_the_same_month_without_a_booking_writes_no_row() {
        bank.bank().execute("update customer_holding set closed_on = null where closed_on > date '" + TODAY + "'");
        run(TODAY);
        List<String> once = everything();
        run(TODAY.plusDays(9));

        assertThat(everything()).isEqualTo(once);
    }

    @Test
    void what_is_said_while_the_night_runs_counts_from_the_next_on() {
        new TestNight(TODAY).run(night.fold);
        TestNight cut = new TestNight(TODAY, 2);
        assertThatThrownBy(() -> night.profit.run(cut)).isInstanceOf(NightStopped.class);
        bank.bank()
                .execute("insert into value_unit_cost (area, code, cost_minor, set_by, set_at) select area, code,"
                        + " cost_minor + 90000, 'me', now() from value_unit_cost; insert into value_ltv_setting"
                        + " (historic_percent, current_percent, potential_percent, discount_bp, horizon_months,"
                        + " purchase_margin_bp, note, set_by, set_at) values (1, 1, 1, 1, 12, 9000, 'n', 'me', now())");
        night.profit.run(cut);

        assertThat(profits()).hasSizeGreaterThan(20).containsExactlyElementsOf(expectedProfits(TODAY));

        new TestNight(TODAY).run(night.profit);
        assertThat(profits()).isNotEqualTo(expectedProfits(TODAY));
    }

    @Test
    void the_months_of_a_leap_year_are_whole_too() {
        for (LocalDate date : List.of(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29), LocalDate.of(2029, 3, 1))) {
            bank.bank().execute("delete from value_profit; delete from value_loss");
            run(date);
            assertThat(profits()).as("%s", date).containsExactlyElementsOf(expectedProfits(date));
        }
    }

    @Test
    void a_booking_that_a_correction_took_to_another_holding_counts_there_alone() {
        run(TODAY);
        Holding from = bank.holdings.stream()
                .filter(h -> h.bookings().size() > 3)
                .findFirst()
                .orElseThrow();
        Holding to = bank.holdings.stream()
                .filter(h -> h.owner() != from.owner() && h.product() == from.product())
                .findFirst()
                .orElseThrow();
        Booking moved = from.bookings().remove(0);
        bank.bank()
                .execute("delete from activity_transaction where holding_id = " + from.id() + " and booked_on = date '"
                        + moved.day() + "' and amount_minor = " + moved.amount()
                        + "; update customer_holding set balance_minor = "
                        + from.balance(TODAY) + " where id = " + from.id());
        bank.book(to, moved);
        run(TODAY);

        assertThat(profits()).containsExactlyElementsOf(expectedProfits(TODAY));
    }

    @Test
    void a_night_done_twice_leaves_the_rows_of_the_first() {
        run(TODAY);
        List<String> once = everything();
        run(TODAY);

        assertThat(everything()).isEqualTo(once);
    }

    private void run(LocalDate date) {
        new TestNight(date).run(night.fold);
        new TestNight(date).run(night.profit);
    }

    private List<String> everything() {
        List<String> rows =
                new ArrayList<>(bank.bank().rows("select * from value_profit order by customer_id, valid_from"));
        rows.addAll(bank.bank().rows("select * from value_loss order by customer_id, product_id, valid_from"));
        rows.addAll(bank.bank().rows("select * from activity_usage order by holding_id, month_on, channel"));
        return rows;
    }

    private List<String> profits() {
        return bank.bank()
                .rows("select customer_id, main_product_id, margin_minor, fees_minor, purchases_minor,"
                        + " booking_cost_minor, holding_cost_minor, contact_cost_minor, profit_minor, before_minor from"
                        + " value_profit" + OPEN + " order by customer_id");
    }

    private List<String> expectedProfits(LocalDate date) {
        List<String> rows = new ArrayList<>();
        LocalDate start = ServedBank.start(date);
        for (long customer = 1; customer <= ServedBank.CUSTOMERS; customer++) {
            long[] sums = new long[6];
            Product main = null;
            long most = Long.MIN_VALUE;
            for (Product product : ServedBank.PRODUCTS) {
                Part p = bank.part(customer, product, date);
                if (p != null) {
                    add(sums, p);
                    long income = p.margin() + p.fees() + p.purchases();
                    main = income > most ? product : main;
                    most = Math.max(most, income);
                }
            }
            if (main != null) {
                long contact = bank.contactCost(customer, start, ServedBank.end(date));
                long before = sums[5] - bank.contactCost(customer, bank.kept(), start);
                long profit = sums[0] + sums[1] + sums[2] - sums[3] - sums[4] - contact;
                rows.add(customer + "," + main.id() + "," + sums[0] + "," + sums[1] + "," + sums[2] + "," + sums[3]
                        + "," + sums[4] + "," + contact + "," + profit + "," + before);
            }
        }
        return rows;
    }

    private static void add(long[] sums, Part p) {
        sums[0] += p.margin();
        sums[1] += p.fees();
        sums[2] += p.purchases();
        sums[3] += p.bookings();
        sums[4] += p.keeping();
        sums[5] += p.before();
    }

    private List<String> expectedLosses() {
        List<String> rows = new ArrayList<>();
        for (long customer = 1; customer <= ServedBank.CUSTOMERS; customer++) {
            for (Product product : ServedBank.PRODUCTS) {
                Part p = bank.part(customer, product, TODAY);
                if (p != null) {
                    long income = p.margin() + p.fees() + p.purchases();
                    long cost = p.bookings() + p.keeping();
                    if (income < cost) {
                        rows.add(customer + "," + product.id() + "," + income + "," + cost + "," + (income - cost));
                    }
                }
            }
        }
        return rows;
    }
}
