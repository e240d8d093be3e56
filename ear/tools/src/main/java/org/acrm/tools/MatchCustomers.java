package org.acrm.tools;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.acrm.demo.DemoCustomers;
import org.acrm.demo.DemoCustomers.Customer;
import org.acrm.demo.file.DeliveredFile;
import org.acrm.demo.life.Repeats;
import org.acrm.identity.kernel.SourceRows;

/**
 * Customers of the demo bank's generator in memory, a fifth of them second entries of an earlier one, as the step MATCH parts them:
 * persons and companies.
 */
final class MatchCustomers {

    private static final int SECOND_ENTRIES_PERCENT = 20;
    private static final List<String> COLUMNS =
            List.of("name", "latin_name", "birth_date", "id_number", "mobile", "email", "address", "industry");
    private static final int[] PLACES =
            COLUMNS.stream().mapToInt(DeliveredFile.CUSTOMERS::column).toArray();
    private static final int KIND = DeliveredFile.CUSTOMERS.column("kind");
    private static final Set<String> COMPANIES = Set.of("CORPORATE", "INTERBANK");

    private final DemoCustomers bank;
    private final List<Said> said;

    /** What is matched of one customer. */
    private record Said(int index, int firstEntry, boolean company, String[] cells) {

        static Said of(Customer customer) {
            String[] cells = Arrays.stream(PLACES)
                    .mapToObj(place -> customer.row()[place])
                    .toArray(String[]::new);
            return new Said(customer.index(), customer.firstEntry(), COMPANIES.contains(customer.row()[KIND]), cells);
        }
    }

    private MatchCustomers(DemoCustomers bank) {
        this.bank = bank;
        said = IntStream.range(0, bank.size())
                .parallel()
                .mapToObj(bank::customer)
                .flatMap(Optional::stream)
                .map(Said::of)
                .toList();
    }

    static MatchCustomers of(int customers, long seed) {
        return new MatchCustomers(DemoCustomers.of(seed, customers, Repeats.percent(SECOND_ENTRIES_PERCENT)));
    }

    int size() {
        return said.size();
    }

    long secondEntries() {
        return said.stream().filter(one -> one.firstEntry() != one.index()).count();
    }

    Matched persons() {
        return new Matched(one -> !one.company());
    }

    Matched companies() {
        return new Matched(Said::company);
    }

    /** Those whom one document matches. */
    final class Matched {

        private final List<Said> those;

        private Matched(Predicate<Said> which) {
            those = said.stream().filter(which).toList();
        }

        int size() {
            return those.size();
        }

        SourceRows rows() {
            Map<String, List<String>> named = new LinkedHashMap<>();
            for (int c = 0; c < COLUMNS.size(); c++) {
                int column = c;
                named.put(
                        COLUMNS.get(c),
                        those.stream().map(one -> one.cells()[column]).toList());
            }
            return SourceRows.of(named);
        }

        /** Who each row is: a number that all entries of one customer share. */
        int[] truth() {
            return those.stream().mapToInt(Said::firstEntry).toArray();
        }

        /** A row as it would be typed in again today. */
        Map<String, String> typedAgain(int row, int time) {
            String[] typed = bank.typedAgain(those.get(row).index(), time).row();
            Map<String, String> described = new LinkedHashMap<>();
            for (int c = 0; c < PLACES.length; c++) {
                described.put(COLUMNS.get(c), typed[PLACES[c]]);
            }
            return described;
        }
    }
}
