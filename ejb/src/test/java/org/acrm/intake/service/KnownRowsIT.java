package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.KnownRows;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to rows whose keys the bank knows: replaced, updated or left, and never another row than these. */
class KnownRowsIT {

    private static final List<String> FIELDS = List.of(
            "customer_no",
            "kind",
            "name",
            "occupation",
            "birth_date",
            "mobile",
            "address",
            "city",
            "branch_code",
            "referred_by",
            "customer_since");
    private static final String STORED =
            "select r.source_key, r.kind, r.name, r.occupation, to_char(r.birth_date, 'YYYY-MM-DD'), r.mobile, r.address,"
                    + " r.city, b.code, f.source_key, to_char(r.customer_since, 'YYYY-MM-DD') from customer_record r"
                    + " left join access_branch b on b.id = r.branch_id"
                    + " left join customer_record f on f.id = r.referred_by_id order by r.source_key";
    private static final String GOLDEN =
            "select g.source_key, g.kind, g.name, g.occupation, to_char(g.birth_date, 'YYYY-MM-DD'), m.address, a.address,"
                    + " case when a.address is not null then a.city end, b.code, f.source_key,"
                    + " to_char(g.customer_since, 'YYYY-MM-DD') from customer_customer g"
                    + " left join access_branch b on b.id = g.branch_id"
                    + " left join customer_customer f on f.id = g.referred_by_id"
                    + " left join customer_contact_point m on m.customer_id = g.id and m.kind = 'MOBILE'"
                    + " left join customer_contact_point a on a.customer_id = g.id and a.kind = 'ADDRESS'"
                    + " order by g.source_key";

    @TempDir
    Path folder;

    private ImportBank bank;

    @BeforeEach
    void open() {
        bank = new ImportBank(folder);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void a_random_sequence_of_deliveries_leaves_what_a_map_of_fields_would_hold() {
        imported(KnownRows.REPLACE, "BRANCH", "branch_code,name\nB1,One\nB2,Two\n");
        Random random = new Random(20);
        Map<String, Map<String, String>> expected = new TreeMap<>();
        for (int delivery = 0; delivery < 12; delivery++) {
            KnownRows known = KnownRows.values()[delivery % 3];
            List<Map<String, String>> rows = randomRows(random, expected);
            IntakeFile file = imported(known, "CUSTOMER", csv(rows));
            assertThat(counts(file)).as("delivery %d, %s", delivery, known).isEqualTo(applied(known, rows, expected));
            List<List<String>> wanted =
                    expected.values().stream().map(KnownRowsIT::values).toList();
            assertThat(table(STORED)).as("delivery %d, %s", delivery, known).isEqualTo(wanted);
            assertThat(table(GOLDEN)).hasSameSizeAs(wanted).allSatisfy(golden -> {
                List<String> row = new ArrayList<>(values(expected.get(golden.get(0))));
                row.set(7, row.get(6) == null ? null : row.get(7));
                assertThat(golden).isEqualTo(row);
            });
        }
    }

    @Test
    void a_row_with_nothing_but_its_key_changes_nothing_in_any_table_when_it_updates() {
        KnownRowsBank.FILES.forEach((target, text) -> imported(KnownRows.REPLACE, target, text));
        List<String> before = dump();
        KnownRowsBank.FILES.forEach((target, text) -> {
            IntakeFile file = imported(KnownRows.UPDATE, target, keysOf(target, text));
            assertThat(counts(file))
                    .as(target)
                    .isEqualTo("0 new, 0 changed, %d unchanged, 0 kept, 0 rejected"
                            .formatted(text.lines().count() - 1));
        });
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void rows_of_known_keys_change_nothing_in_any_table_when_they_are_ignored() {
        KnownRowsBank.FILES.forEach((target, text) -> imported(KnownRows.REPLACE, target, text));
        List<String> before = dump();
        KnownRowsBank.OTHERS.forEach((target, text) -> {
            IntakeFile file = imported(KnownRows.IGNORE, target, text);
            assertThat(counts(file))
                    .as(target)
                    .isEqualTo("0 new, 0 changed, 0 unchanged, %d kept, 0 rejected"
                            .formatted(text.lines().count() - 1));
        });
        assertThat(dump()).isEqualTo(before);
        KnownRowsBank.OTHERS.forEach((target, text) -> assertThat(
                        imported(KnownRows.REPLACE, target, text).changedRows())
                .as(target)
                .isPositive());
    }

    @Test
    void a_file_of_telephone_numbers_alone_can_update_and_a_new_key_in_it_is_rejected() {
        imported(KnownRows.REPLACE, "CUSTOMER", "customer_no,kind,name,mobile\nC1,RETAIL,Wang Li,1\nC2,RETAIL,Kim,2\n");
        String phones = "customer_no,mobile\nC1,138\nC9,139\nC2,\n";
        assertThat(counts(imported(KnownRows.UPDATE, "CUSTOMER", phones)))
                .isEqualTo("0 new, 1 changed, 1 unchanged, 0 kept, 1 rejected");
        assertThat(bank.rows("select name || ' ' || mobile from customer_record order by source_key"))
                .containsExactly("Wang Li 138", "Kim 2");
        assertThat(bank.rows("select row_no || reason from intake_reject")).containsExactly("2MISSING");
        ProfileEdit edit = new ProfileEdit(ImportTargets.byName(ImportBank.TARGETS));
        edit.mustBeComplete(profile(KnownRows.UPDATE, "CUSTOMER", phones));
        assertThatThrownBy(() -> edit.mustBeComplete(profile(KnownRows.IGNORE, "CUSTOMER", phones)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void the_preview_names_how_many_keys_are_known_and_the_rows_that_an_update_rejects() {
        imported(KnownRows.REPLACE, "CUSTOMER", "customer_no,kind,name\nC1,RETAIL,Wang Li\n");
        String phones = "customer_no,mobile\nC1,138\nC9,139\n";
        Profile profile = profile(KnownRows.UPDATE, "CUSTOMER", phones);
        long id = bank.deliver(profile, "x.csv", phones);
        CheckedSample sample = bank.preview(id, bank.files(id).get(0).id(), profile);
        assertThat(sample.known()).isEqualTo(1);
        assertThat(sample.problemRows()).isEqualTo(1);
    }

    @Test
    void a_run_that_was_cut_off_goes_on_and_counts_each_row_once() {
        imported(KnownRows.REPLACE, "CUSTOMER", customers(0, 30, "A"));
        for (KnownRows known : List.of(KnownRows.IGNORE, KnownRows.UPDATE)) {
            Profile profile = profile(known, "CUSTOMER", customers(0, 1, "A"));
            long id = bank.deliver(profile, "x.csv", customers(10, 60, known.name()));
            int[] chunks = {0};
            assertThatThrownBy(() -> bank.run(id, profile, 7, chunk -> {
                        if (++chunks[0] == 4) {
                            throw new IllegalStateException("cut off");
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class);
            bank.bank.execute("delete from intake_staged");
            bank.run(id, profile, 7, chunk -> {});
            int before = known == KnownRows.IGNORE ? 20 : 50;
            assertThat(counts(bank.files(id).get(0)))
                    .isEqualTo(
                            known == KnownRows.IGNORE
                                    ? "30 new, 0 changed, 0 unchanged, %d kept, 0 rejected".formatted(before)
                                    : "0 new, %d changed, 0 unchanged, 0 kept, 0 rejected".formatted(before));
        }
    }

    private static String customers(int from, int to, String name) {
        return IntStream.range(from, to)
                .mapToObj(i -> "C" + i + ",RETAIL," + name + "\n")
                .collect(Collectors.joining("", "customer_no,kind,name\n", ""));
    }

    private static List<Map<String, String>> randomRows(Random random, Map<String, Map<String, String>> known) {
        List<String> referrers = new ArrayList<>(known.keySet());
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            Map<String, String> row = new HashMap<>();
            row.put("customer_no", "C" + (10 + random.nextInt(40)));
            row.put("kind", random.nextBoolean() ? "RETAIL" : "PROSPECT");
            row.put("name", "N" + random.nextInt(3));
            row.put("occupation", one(random, "TEACHER", "LAWYER"));
            row.put("birth_date", one(random, "1980-05-04", "1990-12-31"));
            row.put("mobile", one(random, "138", "139"));
            row.put("address", one(random, "1 Road", "2 Road"));
            row.put("city", one(random, "Seoul", "上海"));
            row.put("branch_code", one(random, "B1", "B2"));
            row.put("customer_since", one(random, "2001-01-01", "2020-02-29"));
            String referrer = referrers.isEmpty() ? null : referrers.get(random.nextInt(referrers.size()));
            row.put("referred_by", row.get("customer_no").equals(referrer) ? null : referrer);
            rows.putIfAbsent(row.get("customer_no"), row);
        }
        return List.copyOf(rows.values());
    }

    private static String one(Random random, String first, String second) {
        int place = random.nextInt(3);
        return place == 0 ? null : place == 1 ? first : second;
    }

    /** The rule in Java: changes what is expected, and says what the file should count. */
    private static String applied(
            KnownRows known, List<Map<String, String>> rows, Map<String, Map<String, String>> expected) {
        int[] counts = new int[4];
        for (Map<String, String> row : rows) {
            Map<String, String> was = expected.get(row.get("customer_no"));
            Map<String, String> now = new HashMap<>(row);
            if (was != null && known == KnownRows.UPDATE) {
                was.forEach((field, value) -> now.merge(field, value == null ? "" : value, (mine, old) -> mine));
                now.replaceAll((field, value) -> "".equals(value) ? null : value);
            }
            boolean kept = was != null && known == KnownRows.IGNORE;
            counts[kept ? 3 : was == null ? 0 : values(was).equals(values(now)) ? 2 : 1]++;
            if (!kept) {
                expected.put(row.get("customer_no"), now);
            }
        }
        return "%d new, %d changed, %d unchanged, %d kept, 0 rejected"
                .formatted(counts[0], counts[1], counts[2], counts[3]);
    }

    private static List<String> values(Map<String, String> row) {
        return FIELDS.stream().map(row::get).toList();
    }

    private static String csv(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> values(row).stream().map(v -> v == null ? "" : v).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", FIELDS) + "\n", "\n"));
    }

    /** The same rows with their keys alone. */
    private static String keysOf(String target, String text) {
        List<String> header = List.of(text.lines().findFirst().orElseThrow().split(","));
        ImportTarget rows = ImportTargets.byName(ImportBank.TARGETS).get(target);
        return text.lines()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split(",", -1);
                    return IntStream.range(0, cells.length)
                            .mapToObj(i -> rows.key().contains(header.get(i)) ? cells[i] : "")
                            .collect(Collectors.joining(","));
                })
                .collect(Collectors.joining("\n", String.join(",", header) + "\n", "\n"));
    }

    private IntakeFile imported(KnownRows known, String target, String text) {
        Profile profile = profile(known, target, text);
        long id = bank.deliver(profile, "x.csv", text);
        bank.run(id, profile, 7, chunk -> {});
        return bank.files(id).get(0);
    }

    private static Profile profile(KnownRows known, String target, String text) {
        Map<String, ValueRule> fields = new LinkedHashMap<>();
        Arrays.stream(text.lines().findFirst().orElseThrow().split(","))
                .forEach(column -> fields.put(column, ValueRule.column(column)));
        return new Profile(
                "known",
                "CORE",
                List.of(new FileRule("*.csv", target, FileFormat.STANDARD, List.of(), fields, known, List.of())));
    }

    private static String counts(IntakeFile file) {
        return "%d new, %d changed, %d unchanged, %d kept, %d rejected"
                .formatted(
                        file.createdRows(),
                        file.changedRows(),
                        file.unchangedRows(),
                        file.keptRows(),
                        file.rejectedRows());
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> table(String sql) {
        return ((List<Object[]>) (List<?>) bank.rows(sql))
                .stream()
                        .map(row -> Arrays.stream(row)
                                .map(v -> v == null ? null : v.toString())
                                .toList())
                        .toList();
    }

    /** Every row of every table that a target saves to, with all its columns. */
    private List<String> dump() {
        return ImportBank.TARGETS.stream()
                .map(ImportTarget::table)
                .map(t -> "select '" + t + "' || cast(x as text) from " + t + " x")
                .flatMap(sql -> bank.rows(sql + " order by 1").stream())
                .map(Object::toString)
                .toList();
    }
}
