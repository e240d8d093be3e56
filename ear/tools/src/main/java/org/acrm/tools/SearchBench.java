package org.acrm.tools;

import static org.acrm.tools.Stopwatch.seconds;
import static org.acrm.tools.Stopwatch.share;
import static org.acrm.tools.Stopwatch.times;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.SearchTerms;
import org.acrm.desk.entity.CustomerFilter;
import org.acrm.desk.entity.CustomerListQueries;
import org.acrm.desk.entity.WorkingDay;
import org.acrm.shared.entity.PageRequest;

/**
 * {@code bench search [--customers N] [--times N]}: the first page of a search as the product asks for it, in a bank of N customers after
 * a night, for an RM's portfolio and for head office, beside looking through every name ({@code name like '%…%'}) in the same database.
 */
final class SearchBench {

    private static final int CUSTOMERS = 1_000_000;
    private static final int TIMES = 40;
    private static final int BASELINE_TIMES = 3;
    private static final PageRequest FIRST_PAGE = PageRequest.first(25);
    private static final WorkingDay DAY = new WorkingDay(LocalDate.of(2026, 11, 21), "CNY");
    private static final DataScope OF_AN_RM = DataScope.portfolio(SearchBank.AN_RM);

    /** What people type: kind of search and the text. */
    private static final List<String[]> SEARCHES = List.of(
            new String[] {"commonChineseSurname", "李"},
            new String[] {"twoChineseCharacters", "李伟"},
            new String[] {"endOfChineseName", "建国"},
            new String[] {"commonKoreanSurname", "김"},
            new String[] {"twoKoreanCharacters", "서연"},
            new String[] {"wholeKoreanName", "김서연"},
            new String[] {"commonLatinWord", "li"},
            new String[] {"oneLatinLetter", "w"},
            new String[] {"latinWord", "olivia"},
            new String[] {"severalWords", "wang xiao"},
            new String[] {"severalRareWords", "olivia hart"},
            new String[] {"customerNumber", "C0765432"},
            new String[] {"beginningOfNumber", "C07"},
            new String[] {"nobody", "zzyzx"});

    private SearchBench() {}

    static JsonObject run(List<String> given) {
        Arguments arguments = Arguments.parse(given, Set.of("customers", "times"));
        int customers = arguments.number("customers", CUSTOMERS, 1000);
        int times = arguments.number("times", TIMES, 5);
        try (BenchBank bank = new BenchBank()) {
            double seconds = seconds(() -> SearchBank.fill(bank, customers));
            JsonArrayBuilder searches = Json.createArrayBuilder();
            for (String[] search : SEARCHES) {
                searches.add(search(bank, search[0], search[1], times));
            }
            return Json.createObjectBuilder()
                    .add("customers", customers)
                    .add("terms", bank.number("select count(*) from customer_term"))
                    .add("fillSeconds", JsonPrinter.rounded(seconds, 1))
                    .add("times", times)
                    .add("processors", Runtime.getRuntime().availableProcessors())
                    .add("searches", searches)
                    .build();
        }
    }

    private static JsonObject search(BenchBank bank, String kind, String text, int times) {
        double[] baseline = times(2, BASELINE_TIMES, () -> lookThrough(bank, text));
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("text", text)
                .add("baselineMedianMs", JsonPrinter.rounded(share(baseline, 0.5), 1))
                .add("headOffice", measured(bank, text, DataScope.ALL, times, share(baseline, 0.5)))
                .add("relationshipManager", measured(bank, text, OF_AN_RM, times, share(baseline, 0.5)))
                .build();
    }

    private static JsonObjectBuilder measured(
            BenchBank bank, String text, DataScope scope, int times, double baselineMedian) {
        long[] found = new long[1];
        double[] millis = times(2, times, () -> {
            found[0] = bank.call(database -> find(database, text, scope));
        });
        return Json.createObjectBuilder()
                .add("found", found[0])
                .add("medianMs", JsonPrinter.rounded(share(millis, 0.5), 1))
                .add("p95Ms", JsonPrinter.rounded(share(millis, 0.95), 1))
                .add("ratio", JsonPrinter.rounded(share(millis, 0.5) / baselineMedian, 4));
    }

    private static long find(EntityManager database, String text, DataScope scope) {
        CustomerFilter filter = new CustomerFilter(SearchTerms.words(text), null, null, null);
        return new CustomerListQueries(database)
                .page(DAY, scope, filter, FIRST_PAGE)
                .total();
    }

    /** Every name and number, as a search without terms has to. */
    private static long lookThrough(BenchBank bank, String text) {
        return bank.number("select count(*) from customer_customer where lower(name || ' ' || coalesce(latin_name, '')"
                + " || ' ' || source_key) like '%" + SearchTerms.folded(text) + "%'");
    }
}
