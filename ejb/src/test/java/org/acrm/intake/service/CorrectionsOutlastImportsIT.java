package org.acrm.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.acrm.customer.entity.CorrectableField;
import org.acrm.customer.entity.Corrections;
import org.acrm.customer.entity.Corrections.Act;
import org.acrm.customer.entity.EarlierValueQueries;
import org.acrm.identity.entity.GoldenForming;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction holds until the source itself says another word for the field. */
class CorrectionsOutlastImportsIT {

    private static final Profile DEMO = Profile.shipped("demo");
    private static final String HEADER = "customer_no,kind,name,latin_name,language,birth_date,sex,id_number,industry,"
            + "occupation,branch_code,portfolio_code,customer_since,closed_on,mobile,email,address,city,referred_by,"
            + "marketing_optin_call,optin_sms,optin_email,optin_dm,updated_at\n";
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String BORN = "select to_char(birth_date, 'YYYY-MM-DD') from customer_customer";
    private static final String MAIL = "select address from customer_contact_point where kind = 'EMAIL'";

    @TempDir
    Path folder;

    private ImportBank bank;

    @BeforeEach
    void open() {
        bank = new ImportBank(folder);
        delivered(1, "1900-01-01", "wang@", "TEACHER");
        correct(CorrectableField.BIRTH_DATE, "1980-05-04");
        correct(CorrectableField.EMAIL, "wang@example.com");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aCorrectionCountsAtOnceAndTheFormerValueIsHistory() {
        assertThat(bank.one(BORN)).isEqualTo("1980-05-04");
        assertThat(bank.one(MAIL)).isEqualTo("wang@example.com");
        assertThat(history()).containsExactly("1900-01-01 wang@", "1980-05-04 wang@");
        assertThat(bank.one("select to_char(birth_date, 'YYYY-MM-DD') from customer_record"))
                .isEqualTo("1900-01-01");
    }

    @Test
    void itOutlastsADeliveryThatChangesSomethingElse() {
        delivered(2, "1900-01-01", "wang@", "LAWYER");

        assertThat(bank.one("select occupation from customer_customer")).isEqualTo("LAWYER");
        assertThat(bank.one(BORN)).isEqualTo("1980-05-04");
        assertThat(bank.one(MAIL)).isEqualTo("wang@example.com");
        assertThat(bank.count("customer_correction where ended_at is null")).isEqualTo(2);
    }

    @Test
    void anotherWordOfTheSourceEndsItForThatFieldOnly() {
        delivered(2, "1981-02-03", "wang@", "TEACHER");

        assertThat(bank.one(BORN)).isEqualTo("1981-02-03");
        assertThat(bank.one(MAIL)).isEqualTo("wang@example.com");
        assertThat(bank.one("select field from customer_correction where end_reason = 'SUPERSEDED'"))
                .isEqualTo("BIRTH_DATE");
    }

    @Test
    void aLaterCorrectionReplacesTheFormer() {
        correct(CorrectableField.BIRTH_DATE, "1980-04-05");

        assertThat(bank.one(BORN)).isEqualTo("1980-04-05");
        assertThat(bank.one("select corrected from customer_correction where end_reason = 'REPLACED'"))
                .isEqualTo("1980-05-04");
    }

    @Test
    void withdrawnItLetsTheWordOfTheSourceCountAgainAndTheCorrectedValueIsHistory() {
        assertThat(withdraw(CorrectableField.BIRTH_DATE)).isTrue();
        assertThat(withdraw(CorrectableField.EMAIL)).isTrue();

        assertThat(bank.one(BORN)).isEqualTo("1900-01-01");
        assertThat(bank.one(MAIL)).isEqualTo("wang@");
        assertThat(bank.count("customer_correction where end_reason = 'WITHDRAWN'"))
                .isEqualTo(2);
        assertThat(history()).endsWith("1980-05-04 wang@example.com", "1900-01-01 wang@example.com");
        assertThat(withdraw(CorrectableField.BIRTH_DATE)).isFalse();
    }

    @Test
    void theNextDeliveryAndAGoldenRecordThatIsFormedAgainDoNotBringAWithdrawnOneBack() {
        withdraw(CorrectableField.BIRTH_DATE);
        delivered(2, "1900-01-01", "wang@", "LAWYER");

        assertThat(bank.one(BORN)).isEqualTo("1900-01-01");
        assertThat(bank.one(MAIL)).isEqualTo("wang@example.com");
        long customer = ((Number) bank.one("select max(id) from customer_customer")).longValue();
        bank.bank.run(database -> new GoldenForming(database).form(List.of(customer), Set.of(), NOON.plusHours(1)));
        assertThat(bank.one(BORN)).isEqualTo("1900-01-01");
    }

    @Test
    void whatAFieldSaidBeforeIsToldOnceAndCanBeRestored() {
        correct(CorrectableField.BIRTH_DATE, "1980-04-05");
        correct(CorrectableField.BIRTH_DATE, "1980-05-04");
        long customer = ((Number) bank.one("select max(id) from customer_customer")).longValue();

        bank.bank.run(database -> assertThat(
                        new EarlierValueQueries(database).of(customer, new Corrections(database).of(customer)))
                .extracting(value -> value.field() + " " + value.value())
                .containsExactly("BIRTH_DATE 1980-04-05", "EMAIL wang@", "BIRTH_DATE 1900-01-01"));
    }

    @Test
    void ofACustomerOfSeveralRecordsTheGoldenRecordIsFormedAnew() {
        bank.bank.execute(
                "insert into customer_customer (source, source_key, kind, name, merged_into_id, recorded_at, version)"
                        + " select 'CORE', 'C2', kind, name, id, now(), 0 from customer_customer");
        bank.bank.execute(
                "insert into customer_record (id, source, source_key, customer_id, kind, name, recorded_at, version)"
                        + " select max(id), 'CORE', 'C2', min(id), 'RETAIL', '王伟', now(), 0 from customer_customer");
        long customer = ((Number) bank.one("select min(id) from customer_customer")).longValue();
        bank.bank.run(database ->
                new Corrections(database).withdraw(customer, CorrectableField.BIRTH_DATE, NOON.plusHours(1)));

        assertThat(bank.count("customer_unformed")).isEqualTo(1);
        bank.bank.run(database -> new GoldenForming(database).form(List.of(customer), Set.of(), NOON.plusHours(2)));
        assertThat(bank.one("select to_char(birth_date, 'YYYY-MM-DD') from customer_customer where id = " + customer))
                .isEqualTo("1900-01-01");
    }

    @Test
    void aGoldenRecordThatIsFormedAgainKeepsIt() {
        long customer = ((Number) bank.one("select max(id) from customer_customer")).longValue();
        bank.bank.run(database -> new GoldenForming(database).form(List.of(customer), Set.of(), NOON.plusHours(1)));

        assertThat(bank.one(BORN)).isEqualTo("1980-05-04");
        assertThat(bank.one(MAIL)).isEqualTo("wang@example.com");
        assertThat(history()).hasSize(2);
    }

    private List<Object> history() {
        return bank.rows("select to_char(birth_date, 'YYYY-MM-DD') || ' ' || email from customer_history order by id");
    }

    @Test
    void whatAFieldCannotBeIsRefused() {
        assertThatThrownBy(() -> CorrectableField.BIRTH_DATE.accept("2027-01-01", TODAY))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> CorrectableField.EMAIL.accept("wang@", TODAY)).isInstanceOf(BusinessException.class);
        assertThat(CorrectableField.SEX.accept(" F ", TODAY)).isEqualTo("F");
    }

    private boolean withdraw(CorrectableField field) {
        long customer = ((Number) bank.one("select max(id) from customer_customer")).longValue();
        return bank.bank.inTransaction(
                database -> new Corrections(database).withdraw(customer, field, NOON.plusMinutes(30)));
    }

    private void correct(CorrectableField field, String value) {
        long customer = ((Number) bank.one("select max(id) from customer_customer")).longValue();
        int before = (int) bank.count("customer_correction");
        bank.bank.run(database -> new Corrections(database)
                .add(customer, new Act("act" + before, field, value, "seen", "steward", NOON.plusMinutes(before))));
    }

    private void delivered(int day, String born, String mail, String occupation) {
        long id = bank.deliver(
                DEMO,
                "x_customers.csv",
                HEADER + "C1,RETAIL,王伟,,zh," + born + ",M,,," + occupation + ",,,2020-01-01,,," + mail
                        + ",,,,,,,,2026-11-1" + day + "T08:00:00\n");
        bank.run(id, DEMO);
        assertThat(bank.files(id).get(0).rejectedRows()).isZero();
    }
}
