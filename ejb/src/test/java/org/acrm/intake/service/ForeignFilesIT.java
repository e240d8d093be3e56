package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.acrm.intake.entity.FileState;
import org.acrm.intake.entity.IntakeFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks and files in East Asian encodings, through the whole import. */
class ForeignFilesIT {

    private static final Profile PROFILE = ProfileDocument.read("""
            {"code": "foreign", "source": "F", "format": {"charset": "auto"}, "files": [
              {"pattern": "branches*", "target": "BRANCH", "columns": ["branch_code", "name"]},
              {"pattern": "customers*", "target": "CUSTOMER", "fields": {"customer_no": "customer_no",
                "kind": {"template": "RETAIL"}, "name": "name", "birth_date": "birth_date", "branch_code": "branch_code",
                "city": "city", "updated_at": "updated_at"}}]}
            """);
    private static final String HEADER = "customer_no,name,birth_date,branch_code,city,updated_at\n";

    @TempDir
    Path folder;

    private ImportBank bank;

    @BeforeEach
    void aBankWithABranch() {
        bank = new ImportBank(folder);
        imported("branches.csv", "branch_code,name\n12,Branch\n".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 王晓雯, 上海, 欧阳娜娜, 成都",
        "EUC-KR, 김서연, 서울, 박지훈, 부산",
        "UTF-8, 王晓雯, 서울, Müller, 上海",
        "UTF-16LE, 王晓雯, 서울, Müller, 上海"
    })
    void namesInEachEncodingComeAsTheyAre(String encoding, String one, String city, String other, String place) {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        String text =
                mark + HEADER + "C1," + one + ",1980-02-29,12," + city + ",\nC2," + other + ",,12," + place + ",\n";
        IntakeFile file = imported("customers.csv", text.getBytes(Charset.forName(encoding)));
        assertThat(file.createdRows()).isEqualTo(2);
        assertThat(bank.rows("select name from customer_customer order by source_key"))
                .containsExactly(one, other);
    }

    @Test
    void aWorkbookWithDatesNumbersEmptyCellsAndAFormulaIsRead() throws IOException {
        byte[] book = workbook("""
                <row r="1">%s%s%s%s%s%s</row>
                <row r="2"><c r="A2"><v>1001</v></c>%s<c r="C2" s="1"><v>29280</v></c><c r="D2"><v>12</v></c>%s\
                <c r="F2" s="2"><v>46327.5</v></c></row>
                <row r="3"><c r="A3"><v>1002</v></c><c r="B3" t="str"><f>CONCATENATE("Kim"," ","Seoyeon")</f>\
                <v>Kim Seoyeon</v></c><c r="D3"><f>6*2</f><v>12</v></c></row>
                <row r="4"><c r="A4"><v>1003</v></c><c r="D4"><v>12</v></c></row>
                """.formatted(
                        text("A1", "customer_no"),
                        text("B1", "name"),
                        text("C1", "birth_date"),
                        text("D1", "branch_code"),
                        text("E1", "city"),
                        text("F1", "updated_at"),
                        text("B2", "王晓雯"),
                        text("E2", "上海")));
        IntakeFile file = imported("customers.xlsx", book);
        assertThat(bank.rows("select column_name || ' ' || reason from intake_reject"))
                .containsExactly("name MISSING");
        assertThat(file.createdRows()).isEqualTo(2);
        assertThat(bank.rows(
                        "select source_key || ' ' || name || ' ' || coalesce(cast(birth_date as varchar), '-') || ' '"
                                + " || coalesce(to_char(updated_at, 'YYYY-MM-DD HH24:MI'), '-') from customer_customer"
                                + " order by source_key"))
                .containsExactly("1001 王晓雯 1980-02-29 2026-11-01 12:00", "1002 Kim Seoyeon - -");
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        byte[] book = workbook("<row r=\"1\">" + text("A1", "customer_no") + "</row>");
        for (byte[] broken : new byte[][] {Arrays.copyOf(book, book.length / 2), workbook("<row r=\"1\"><c")}) {
            IntakeFile file = imported("customers.xlsx", broken);
            assertThat(file.state()).isEqualTo(FileState.REFUSED);
            assertThat(file.errorKey()).isIn("damaged", "empty");
        }
        assertThat(bank.count("customer_customer")).isZero();
    }

    private IntakeFile imported(String name, byte[] bytes) {
        long id = bank.open(PROFILE);
        bank.receive(PROFILE, id, name, new ByteArrayInputStream(bytes));
        bank.run(id, PROFILE);
        return bank.files(id).get(0);
    }

    private static String text(String cell, String value) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    /** The smallest workbook after ECMA-376, written without the library that reads it. */
    private static byte[] workbook(String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Map<String, String> parts = new java.util.LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + packages + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType="
                        + "\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types
                        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + types
                        + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + types
                        + "styles+xml\"/></Types>");
        parts.put("_rels/.rels", relations(packages, relations, "officeDocument", "xl/workbook.xml", ""));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        packages,
                        relations,
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "<Relationship Id=\"rId2\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + main + "\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                        + "<xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String relations(String packages, String relations, String kind, String target, String more) {
        return "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"rId1\" Type=\"" + relations
                + "/" + kind + "\" Target=\"" + target + "\"/>" + more + "</Relationships>";
    }
}
