package org.acrm.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Property(tries = 500)
    void readsWhatCommonsCsvWroteAndWhatItWouldRead(@ForAll("tables") List<List<String>> table) {
        StringBuilder text = new StringBuilder();
        table.forEach(
                row -> text.append(CSVFormat.RFC4180.format(row.toArray())).append('\n'));
        assertThat(read(text.toString(), StandardCharsets.UTF_8)).isEqualTo(oracle(text.toString()));
    }

    @Property(tries = 500)
    void agreesWithCommonsCsvOnAnyEncodingOfTheBank(@ForAll("tables") List<List<String>> table) {
        StringBuilder text = new StringBuilder();
        table.forEach(
                row -> text.append(CSVFormat.RFC4180.format(row.toArray())).append("\r\n"));
        for (String name : List.of("GB18030", "UTF-16", "UTF-16LE")) {
            assertThat(read(text.toString(), Charset.forName(name))).isEqualTo(oracle(text.toString()));
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> field =
                Arbitraries.strings().withChars("ab,;\"\n 0王김é").ofMaxLength(8).map(s -> s.isEmpty() ? "x" : s);
        return field.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(20);
    }

    @Test
    void aRecordMayBeLongerThanAnyBuffer() {
        String longField = "long \"text\", ".repeat(20_000);
        String text = "a," + '"' + longField.replace("\"", "\"\"") + "\",c\n1,2,3\n";
        assertThat(read(text, StandardCharsets.UTF_8))
                .containsExactly(List.of("a", longField, "c"), List.of("1", "2", "3"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        assertThat(read("\uFEFFa,b\n", StandardCharsets.UTF_8)).containsExactly(List.of("a", "b"));
    }

    @Test
    void bytesOfAnotherEncodingAreRefusedWithTheLine() {
        byte[] korean = "a,b\n1,2\n이름,3\n".getBytes(Charset.forName("EUC-KR"));
        assertThatThrownBy(() -> readAll(korean, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.key()).isEqualTo("encoding");
                    assertThat(e.line()).isEqualTo(3);
                });
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithTheLineWhereItOpens() {
        assertRefused("a,b\n1,2\n3,\"4\n5,6\n", "open_quote", 3);
    }

    @Test
    void aFileWithoutLineEndsIsRefusedAndCostsNoMemory() {
        InputStream endless = new InputStream() {
            private long left = 10_000_000_000L;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] to, int from, int length) {
                java.util.Arrays.fill(to, from, from + length, (byte) 'x');
                left -= length;
                return left > 0 ? length : -1;
            }
        };
        CsvRecords records = new CsvRecords(endless, StandardCharsets.UTF_8, ',', '"');
        assertThatThrownBy(records::next).isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.key())
                .isEqualTo("long_line"));
    }

    @Test
    void saysWhetherTheFileEndedWithinItsLastLine() {
        CsvRecords cut = records("a,b\n1".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(cut.next()).isTrue();
        assertThat(cut.cutOff()).isFalse();
        assertThat(cut.next()).isTrue();
        assertThat(cut.cutOff()).isTrue();
    }

    @Test
    void countsLinesAlsoWithinQuotes() {
        CsvRecords records = records("a\n\"1\n2\n3\"\nb\n".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        List<Long> lines = new ArrayList<>();
        while (records.next()) {
            lines.add(records.line());
        }
        assertThat(lines).containsExactly(1L, 2L, 5L);
    }

    private static void assertRefused(String text, String key, long line) {
        assertThatThrownBy(() -> read(text, StandardCharsets.UTF_8)).isInstanceOfSatisfying(UnreadableFile.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.line()).isEqualTo(line);
        });
    }

    private static List<List<String>> read(String text, Charset charset) {
        return readAll(text.getBytes(charset), charset);
    }

    private static List<List<String>> readAll(byte[] bytes, Charset charset) {
        CsvRecords records = records(bytes, charset);
        List<List<String>> rows = new ArrayList<>();
        while (records.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < records.size(); i++) {
                row.add(records.field(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static CsvRecords records(byte[] bytes, Charset charset) {
        return new CsvRecords(new ByteArrayInputStream(bytes), charset, ',', '"');
    }

    private static List<List<String>> oracle(String text) {
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
