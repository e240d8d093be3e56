package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionTest {

    private static final Redaction WANG = Redaction.ofWords(Set.of("C1"));
    private static final String ROWS = "customer_no,name\nC1,王晓雯\nC2,Kim\n";
    private static final String OVERWRITTEN = "customer_no,name\nxx,xxxxxxxxx\nC2,Kim\n";

    @TempDir
    Path folder;

    @Test
    void the_rows_of_a_person_are_overwritten_where_they_stand() throws IOException {
        Path file = written("customers.csv", bytes(ROWS));

        assertThat(WANG.overwrite(file)).isTrue();

        assertThat(file).hasContent(OVERWRITTEN);
        assertThat(WANG.overwrite(file)).isFalse();
    }

    @Test
    void a_packed_file_stays_packed() throws IOException {
        Path file = written("customers.csv.gz", packed(ROWS, ""));

        assertThat(WANG.overwrite(file)).isTrue();

        assertThat(unpacked(file)).isEqualTo(OVERWRITTEN);
    }

    @Test
    void a_packed_file_that_breaks_off_keeps_nothing_behind_the_break() throws IOException {
        byte[] whole = packed(ROWS, "C3,Lee\n".repeat(50));
        Path file = written("broken.csv.gz", Arrays.copyOf(whole, whole.length - 12));

        assertThat(WANG.overwrite(file)).isTrue();

        assertThat(unpacked(file)).startsWith(OVERWRITTEN);
    }

    @Test
    void a_broken_file_without_the_person_is_left_as_it_is() throws IOException {
        for (byte[] content : new byte[][] {{0x1f, (byte) 0x8b}, {0x1f, (byte) 0x8b, 9, 9, 9}, {}}) {
            Path file = written("broken.csv.gz", content);

            assertThat(WANG.overwrite(file)).isFalse();

            assertThat(file).hasBinaryContent(content);
        }
    }

    @Test
    void a_workbook_that_breaks_off_within_a_part_goes_as_a_whole() throws IOException {
        byte[] whole = workbook("<v>C1</v><v>C2</v>", "<v>C3</v>".repeat(50));
        Path file = written("broken.xlsx", Arrays.copyOf(whole, whole.length / 2));

        assertThat(WANG.overwrite(file)).isTrue();

        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_is_only_called_packed_is_read_as_what_it_is() throws IOException {
        Path file = written("plain.csv.gz", bytes(ROWS));

        assertThat(WANG.overwrite(file)).isTrue();

        assertThat(file).hasContent(OVERWRITTEN);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private Path written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String first, String second) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, true)) {
            out.write(bytes(first));
            out.flush();
            out.write(bytes(second));
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(String first, String second) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out.write(bytes(first));
            out.write(bytes(second));
        }
        return bytes.toByteArray();
    }

    private static String unpacked(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
