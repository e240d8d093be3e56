package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.customer.entity.CustomerTarget;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.KnownRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileProfilingTest {

    private static final Map<String, ImportTarget> TARGETS = ImportTargets.byName(ImportBank.TARGETS);
    private static final FileRule RULE = new FileRule(
            "*.csv",
            "CUSTOMER",
            FileFormat.STANDARD,
            List.of(),
            Map.of(
                    "customer_no", ValueRule.column("no"),
                    "kind", ValueRule.column("type"),
                    "name", ValueRule.column("who"),
                    "birth_date", ValueRule.column("born"),
                    "industry", ValueRule.column("trade")),
            KnownRows.REPLACE,
            List.of());

    @TempDir
    Path folder;

    @Test
    void everyColumnSaysHowFullHowReadableAndHowOften() throws IOException {
        Map<String, FileProfile.Line> lines = profiled(100).columns().stream()
                .collect(Collectors.toMap(FileProfile.Line::column, Function.identity()));
        assertThat(lines.get("trade").filled()).isEqualTo(2.0 / 3);
        assertThat(lines.get("trade").values())
                .extracting(often -> often.text())
                .containsExactly("TRADE");
        assertThat(lines.get("type").unparsed()).isEqualTo(1.0 / 3);
        assertThat(lines.get("born").unparsed()).isEqualTo(0.5);
        assertThat(lines.get("remark").unparsed()).isNull();
    }

    @Test
    void personalAndUnmappedColumnsShowTheirFormsOnly() throws IOException {
        FileProfile profile = profiled(100);
        assertThat(profile.toString())
                .doesNotContain("王伟")
                .doesNotContain("1980-01-02")
                .doesNotContain("老客户");
        FileProfile.Line born = profile.columns().get(3);
        assertThat(born.shown()).isFalse();
        assertThat(born.forms()).extracting(often -> often.text()).contains("9{4}-9{2}-9{2}");
    }

    @Test
    void aLongFileIsReadToTheBoundAndSaysSo() throws IOException {
        assertThat(profiled(2).all()).isFalse();
        assertThat(profiled(2).rows()).isEqualTo(2);
        assertThat(profiled(100).all()).isTrue();
    }

    private FileProfile profiled(long most) throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.csv"),
                "no,type,who,born,trade,remark\nC1,RETAIL,王伟,1980-01-02,TRADE,老客户\nC2,RETAIL,金,1980-13-02,TRADE,\nC3,X,李,,,\n");
        return FileProfiling.profile(
                "x.csv", file, RULE, new CustomerTarget(), new PersonalColumns(TARGETS, List.of(RULE)), most);
    }
}
