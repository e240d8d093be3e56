package org.acrm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acrm.demo.DemoCustomers.Customer;
import org.acrm.demo.life.Repeats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers in memory beside the files of the same bank, read by a reader that shares no code with the generator. */
class DemoCustomersTest {

    private static final int CUSTOMERS = 3_000;
    private static final long SEED = 11;
    private static final int PERCENT = 20;

    @TempDir
    Path folder;

    private final DemoCustomers bank = DemoCustomers.of(SEED, CUSTOMERS, Repeats.percent(PERCENT));

    @Test
    void are_those_of_the_files_that_an_import_accepts_in_their_order_and_with_their_flaws() {
        DeliveredBank written = written();

        assertThat(accepted().stream().map(customer -> List.of(customer.row())))
                .containsExactlyElementsOf(new ReferenceImport()
                        .read(written).accepted("customers").stream()
                                .map(row -> List.copyOf(row.values()))
                                .toList());
    }

    @Test
    void who_is_who_is_what_the_truth_beside_the_files_says() {
        Map<String, String> truth = written().truth("duplicates").stream()
                .collect(Collectors.toMap(pair -> pair.get("customer_no"), pair -> pair.get("duplicate_of")));
        Map<Integer, String> numbers =
                accepted().stream().collect(Collectors.toMap(Customer::index, one -> one.row()[0]));

        assertThat(accepted()).allSatisfy(customer -> assertThat(numbers.get(customer.firstEntry()))
                .isEqualTo(truth.getOrDefault(customer.row()[0], customer.row()[0])));
    }

    @Test
    void a_fifth_are_second_entries_where_a_fifth_is_asked_for_and_few_where_nothing_is() {
        assertThat(secondEntries(bank)).isBetween(0.17, 0.23);
        assertThat(secondEntries(DemoCustomers.of(SEED, CUSTOMERS, Repeats.USUAL)))
                .isBetween(0.005, 0.03);
    }

    @Test
    void somebody_who_is_typed_in_again_is_still_the_same_and_each_time_told_differently() {
        Customer first = accepted().get(40);
        Map<String, Long> names = IntStream.range(0, 30)
                .mapToObj(time -> bank.typedAgain(first.index(), time))
                .peek(again -> assertThat(again.firstEntry()).isEqualTo(first.firstEntry()))
                .map(again -> String.join("|", again.row()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(names).hasSizeGreaterThan(10);
    }

    private DeliveredBank written() {
        return DeliveredBank.written(
                folder,
                "2026-11-20",
                "--customers",
                Integer.toString(CUSTOMERS),
                "--seed",
                Long.toString(SEED),
                "--duplicates",
                Integer.toString(PERCENT),
                "--date",
                "2026-11-20");
    }

    private List<Customer> accepted() {
        return IntStream.range(0, bank.size())
                .mapToObj(bank::customer)
                .flatMap(Optional::stream)
                .toList();
    }

    private static double secondEntries(DemoCustomers of) {
        return IntStream.range(0, of.size())
                        .mapToObj(of::customer)
                        .flatMap(Optional::stream)
                        .filter(customer -> customer.firstEntry() != customer.index())
                        .count()
                / (double) of.size();
    }
}
