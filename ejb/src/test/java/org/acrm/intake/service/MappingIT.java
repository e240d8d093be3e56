package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.KnownRows;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that no rule knows is mapped, looked at, saved as a profile of the bank's own, and imported. */
class MappingIT {

    private static final Profile DEMO = Profile.shipped("demo");
    private static final String FOREIGN = "客户号;姓名;性别;客户类型;出生日期;机构号;手机号;备注\n"
            + "K1;王晓雯;女;个人;1980年2月29日;HQ;13812345678;老客户\n"
            + "K2;上海贸易有限公司;;企业;;HQ;;\n"
            + "K3;李雷;男;个人;1979年2月30日;HQ;;\n";

    @TempDir
    Path folder;

    private ImportBank bank;

    @BeforeEach
    void aBankWithAHeadOffice() {
        bank = new ImportBank(folder);
        bank.run(bank.deliver(DEMO, "x_branches.csv", "branch_code,name,parent_code,region\nHQ,Head,,\n"), DEMO);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aForeignFileIsUnderstoodByItsNamesAndValues() {
        MappingDraft draft = begun(foreignDelivery(), "kunden_20261121.csv");
        assertThat(draft.getTarget()).isEqualTo("CUSTOMER");
        assertThat(draft.getEncoding()).isEqualTo("GB18030");
        assertThat(draft.getDelimiter()).isEqualTo(";");
        assertThat(draft.getDates()).isEqualTo("yyyy年M月d日");
        assertThat(draft.getPattern()).isEqualTo("kunden_*.csv*");
        assertThat(fields(draft))
                .isEqualTo(Map.of(
                        "客户号", "customer_no",
                        "姓名", "name",
                        "性别", "sex",
                        "客户类型", "kind",
                        "出生日期", "birth_date",
                        "机构号", "branch_code",
                        "手机号", "mobile"));
        assertThat(draft.getMissing()).isEmpty();
        assertThat(column(draft, "客户类型").getCodes())
                .extracting(MappedCode::getDelivered)
                .containsExactly("个人", "企业", "*");
        assertThat(column(draft, "姓名").getSamples()).isEqualTo("王晓雯 · 上海贸易有限公司 · 李雷");
    }

    @Test
    void whoMayNotSeePersonalDataSeesMaskedSamplesOfAllButOpenColumns() {
        long id = foreignDelivery();
        MappingDraft draft = new MappingDraft(id, "kunden_20261121.csv", "core-x", 1);
        proposal(draft, false).begin(draft, null);
        assertThat(column(draft, "姓名").getSamples()).doesNotContain("晓雯");
        assertThat(column(draft, "备注").getSamples()).doesNotContain("老客户");
        assertThat(column(draft, "机构号").getSamples()).isEqualTo("HQ");
    }

    @Test
    void aPersonalColumnIsNotUnmaskedByMappingItToAnotherField() {
        long id = foreignDelivery();
        MappingDraft draft = new MappingDraft(id, "kunden_20261121.csv", "core-x", 1);
        proposal(draft, false).begin(draft, null);
        for (String field : List.of("occupation", "kind")) {
            column(draft, "姓名").setField(field);
            column(draft, "客户类型").setField("");
            proposal(draft, false).refresh(draft);
            assertThat(column(draft, "姓名").getSamples()).doesNotContain("晓雯");
            assertThat(column(draft, "姓名").getCodes())
                    .extracting(MappedCode::getShown)
                    .doesNotContain("王晓雯");
        }
        draft.setTarget("BRANCH");
        proposal(draft, false).refresh(draft);
        column(draft, "姓名").setField("name");
        proposal(draft, false).refresh(draft);
        assertThat(column(draft, "姓名").getSamples()).doesNotContain("晓雯");
    }

    @Test
    void unknownWordsOfAColumnWhoseNameSaysNothingOfCodesAreMasked() {
        long id = foreignDelivery();
        MappingDraft draft = new MappingDraft(id, "kunden_20261121.csv", "core-x", 1);
        proposal(draft, false).begin(draft, null);
        assertThat(column(draft, "客户类型").getCodes())
                .extracting(MappedCode::getShown)
                .contains("个人");
        column(draft, "客户类型").setField("");
        column(draft, "备注").setField("kind");
        proposal(draft, false).refresh(draft);
        assertThat(column(draft, "备注").getSamples()).isEqualTo("老••");
        assertThat(column(draft, "备注").getCodes())
                .extracting(MappedCode::getShown)
                .containsExactly("老••", "*");
        assertThat(column(draft, "备注").getCodes())
                .extracting(MappedCode::getDelivered)
                .containsExactly("老客户", "*");
    }

    @Test
    void aMappingIsNotSavedUnderTheCodeOfAnotherProfile() {
        MappingDraft draft = begun(foreignDelivery(), "kunden_20261121.csv");
        draft.setCode("demo");
        assertThatThrownBy(() -> save(draft)).hasMessageContaining("error.intake_profile.taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTHER", "ACRM", "", "ABCDEFGHIJKLMNOPQRSTU"})
    void aProfileKeepsItsSourceAndNoneTakesTheOneOfTheProductItself(String source) {
        MappingDraft draft = begun(foreignDelivery(), "kunden_20261121.csv");
        draft.setSource(source);
        assertThatThrownBy(() -> save(draft))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.intake")
                .hasMessageContaining(source.equals("OTHER") ? "profile.source" : "source");
    }

    @Test
    void twoColumnsDoNotFillOneField() {
        MappingDraft draft = begun(foreignDelivery(), "kunden_20261121.csv");
        column(draft, "备注").setField("name");
        assertThat(draft.getDoubled()).containsExactly("name");
        assertThatThrownBy(() -> save(draft)).hasMessageContaining("error.intake.doubled");
    }

    @ParameterizedTest
    @CsvSource({
        "kunden_20261121.csv, kunden_*.csv*",
        "20240101.csv, 20240101.csv*",
        "a{1}[b]?.csv, a\\{*\\}\\[b\\]\\?.csv*"
    })
    void theProposedPatternTakesTheFileAndNotEveryOther(String file, String pattern) {
        assertThat(MappingProposal.pattern(file)).isEqualTo(pattern);
        FileRule rule = new FileRule(
                pattern, "CUSTOMER", FileFormat.STANDARD, List.of(), Map.of(), KnownRows.REPLACE, List.of());
        assertThat(rule.matches(file)).isTrue();
        assertThat(rule.matches("other.csv")).isFalse();
    }

    @Test
    void aLookAtADraftLeavesNothingInTheFolderAlsoWhereTheProfileHasRowsOfItsOwn() {
        long id = bank.open(Profile.shipped("berka"));
        String header = "product_code|group_code|name_en|kind|currency|annual_margin_bp|monthly_fee\n";
        keep(id, "neu_products.txt", header + "P1|G1|Konto|CURRENT|CNY|100|0.00\n");
        MappingDraft draft = new MappingDraft(id, "neu_products.txt", "berka", 0);
        proposal(draft, true).begin(draft, "PRODUCT");
        assertThat(preview(draft)).isZero();
        assertThat(folder.resolve("intake/" + id).toFile().list()).containsExactly("neu_products.txt");
    }

    @Test
    void theMappingIsSavedPreviewedAndRun() {
        long id = foreignDelivery();
        MappingDraft draft = begun(id, "kunden_20261121.csv");
        assertThat(preview(draft)).isEqualTo(3);
        codes(draft, "客户类型", Map.of("个人", "RETAIL", "企业", "CORPORATE"));
        codes(draft, "性别", Map.of("女", "F", "男", "M"));
        assertThat(preview(draft)).isEqualTo(1);
        save(draft);
        Profile own = profile(id);
        assertThat(own.source()).isEqualTo("CORE-X");
        bank.run(id, own);
        IntakeFile file = bank.files(id).get(0);
        assertThat(file.createdRows()).isEqualTo(2);
        assertThat(file.rejectedRows()).isEqualTo(1);
        assertThat(
                        bank.rows(
                                "select source || ' ' || source_key || ' ' || name || ' ' || kind || ' ' || coalesce(sex, '-')"
                                        + " || ' ' || coalesce(cast(birth_date as varchar), '-') from customer_customer order by source_key"))
                .containsExactly("CORE-X K1 王晓雯 RETAIL F 1980-02-29", "CORE-X K2 上海贸易有限公司 CORPORATE - -");
    }

    @Test
    void aFieldWithoutAColumnGetsATextOfItsOwn() {
        long id = foreignDelivery();
        MappingDraft draft = begun(id, "kunden_20261121.csv");
        column(draft, "客户类型").setField("");
        proposal(draft, true).refresh(draft);
        assertThat(draft.getMissing()).containsExactly("kind");
        assertThatThrownBy(() -> save(draft))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("unmapped");
        draft.getOthers().stream().filter(o -> o.getName().equals("kind")).forEach(o -> o.setText("PROSPECT"));
        codes(draft, "性别", Map.of("女", "F", "男", "M"));
        save(draft);
        bank.run(id, profile(id));
        assertThat(bank.count("customer_customer where kind = 'PROSPECT'")).isEqualTo(2);
    }

    @Test
    void aSavedProfileOfTheSameCodeReplacesTheShippedOneForDeliveriesThatComeLater() {
        long former = bank.open(DEMO);
        long id = bank.open(DEMO);
        keep(id, "neu_products.txt", "code|gruppe|name|art|waehrung|margin|fee\nP1|G1|Konto|CURRENT|CNY|100|0.00\n");
        MappingDraft draft = new MappingDraft(id, "neu_products.txt", "demo", 0);
        proposal(draft, true).begin(draft, "PRODUCT");
        assertThat(draft.getDelimiter()).isEqualTo("|");
        column(draft, "code").setField("product_code");
        column(draft, "gruppe").setField("group_code");
        column(draft, "name").setField("name_en");
        column(draft, "art").setField("kind");
        save(draft);
        Profile own = profile(id);
        assertThat(own.rules()).hasSize(DEMO.rules().size() + 1);
        assertThat(profile(former).rules()).hasSameSizeAs(DEMO.rules());
        List<String> targets = own.rules().stream().map(FileRule::target).toList();
        assertThat(targets.lastIndexOf("PRODUCT")).isLessThan(targets.indexOf("HOLDING"));
        bank.run(id, own);
        assertThat(bank.count("product_product where code = 'P1'")).isEqualTo(1);
        MappingDraft late = new MappingDraft(former, "neu_products.txt", "demo", 0);
        late.setTarget("PRODUCT");
        late.setPattern("neu*");
        late.setSource("CORE");
        assertThatThrownBy(() -> save(late)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "berka"})
    void aRuleThatIsOpenedAndSavedUnchangedStaysWhatItWas(String code) {
        String document = IntakeProfiles.shipped(code).orElseThrow();
        for (JsonObject rule : ProfileEdit.read(document).getJsonArray("files").getValuesAs(JsonObject.class)) {
            Path file = folder.resolve("sample");
            write(file, header(document, rule));
            MappingDraft draft = new MappingDraft(1, rule.getString("pattern").replace("*", "x"), code, 0);
            new MappingProposal(file, document, ImportTargets.byName(ImportBank.TARGETS), true)
                    .begin(draft, rule.getString("target"));
            JsonObject before = ProfileEdit.rule(document, draft.file(), draft.getTarget());
            JsonObject after = MappingRule.write(draft, before, ProfileEdit.format(ProfileEdit.read(document)));
            assertThat(MappingRule.fieldsOf(after)).isEqualTo(MappingRule.fieldsOf(before));
            assertThat(after.getString("pattern")).isEqualTo(before.getString("pattern"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "berka"})
    void theShippedProfilesMayBeSaved(String code) {
        new ProfileEdit(ImportTargets.byName(ImportBank.TARGETS)).mustBeComplete(Profile.shipped(code));
    }

    private static String header(String document, JsonObject rule) {
        FileRule read = Profile.shipped(ProfileEdit.read(document).getString("code")).rules().stream()
                .filter(r -> r.pattern().equals(rule.getString("pattern"))
                        && r.target().equals(rule.getString("target")))
                .findFirst()
                .orElseThrow();
        return read.fields().values().stream()
                .flatMap(v -> v.columns().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(String.valueOf(read.format().delimiter()), "", "\n"));
    }

    private long foreignDelivery() {
        bank.bank.run(database -> new IntakeProfiles()
                .save(database, "core-x", 0, ProfileEdit.begin("core-x", "CORE-X"), "test", Instant.EPOCH));
        long id = bank.bank.inTransaction(database -> {
            IntakeBatch batch = new IntakeBatch("core-x", 1, "test", Instant.EPOCH);
            database.persist(batch);
            return batch.id();
        });
        new DeliveryFolder(folder)
                .keep(
                        id,
                        "kunden_20261121.csv",
                        new ByteArrayInputStream(FOREIGN.getBytes(Charset.forName("GB18030"))));
        return id;
    }

    private MappingDraft begun(long id, String name) {
        MappingDraft draft = new MappingDraft(id, name, "core-x", 1);
        proposal(draft, true).begin(draft, null);
        return draft;
    }

    private MappingProposal proposal(MappingDraft draft, boolean unmasked) {
        String document =
                bank.bank.inTransaction(database -> new IntakeProfiles().document(database, draft.getOpenedCode()));
        return new MappingProposal(
                new DeliveryFolder(folder).file(draft.batchId(), draft.file()),
                document,
                ImportTargets.byName(ImportBank.TARGETS),
                unmasked);
    }

    private static MappedColumn column(MappingDraft draft, String name) {
        return draft.getColumns().stream()
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> fields(MappingDraft draft) {
        return draft.getColumns().stream()
                .filter(MappedColumn::isMapped)
                .collect(Collectors.toMap(MappedColumn::getName, MappedColumn::getField));
    }

    private static void codes(MappingDraft draft, String column, Map<String, String> own) {
        column(draft, column).getCodes().forEach(code -> code.setOwn(own.get(code.getDelivered())));
    }

    private long preview(MappingDraft draft) {
        long[] problems = {0};
        bank.bank.inTransaction(database -> {
            long file = remapping(database).save(draft, "test", Instant.EPOCH);
            Profile profile = new IntakeProfiles().of(database, database.find(IntakeBatch.class, draft.batchId()));
            problems[0] = bank.look(database, draft.batchId(), file, profile).problemRows();
            database.getTransaction().setRollbackOnly();
            return file;
        });
        return problems[0];
    }

    private void save(MappingDraft draft) {
        bank.bank.run(database -> remapping(database).save(draft, "test", Instant.EPOCH));
    }

    private Remapping remapping(jakarta.persistence.EntityManager database) {
        return new Remapping(database, new DeliveryFolder(folder), ImportTargets.byName(ImportBank.TARGETS));
    }

    private Profile profile(long id) {
        return bank.bank.inTransaction(
                database -> new IntakeProfiles().of(database, database.find(IntakeBatch.class, id)));
    }

    private void keep(long id, String name, String text) {
        new DeliveryFolder(folder).keep(id, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
