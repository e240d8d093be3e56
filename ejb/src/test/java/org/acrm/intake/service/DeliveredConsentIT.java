package org.acrm.intake.service;

import static org.acrm.intake.service.DeliveryImportIT.DEMO;
import static org.acrm.intake.service.DeliveryImportIT.HEADER;
import static org.acrm.intake.service.DeliveryImportIT.KIM;
import static org.acrm.intake.service.DeliveryImportIT.WANG;
import static org.acrm.intake.service.DeliveryImportIT.counts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.acrm.intake.entity.IntakeFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file says about consent, beside what colleagues wrote down. */
class DeliveredConsentIT {

    @TempDir
    Path folder;

    private ImportBank bank;

    @BeforeEach
    void aBankWithAHeadOffice() {
        bank = new ImportBank(folder);
        run("x_branches.csv", "branch_code,name,parent_code,region\nHQ,Head,,\n");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void whatWasWrittenDownHereStandsAgainstAnEarlierWordThatIsDeliveredLater() {
        customers(WANG + KIM);
        heardHere("CALL", false, "2026-11-05 09:00:00");
        heardHere("SMS", true, "2026-11-05 09:00:00");
        String counter = WANG.replace(",Y,N,,Y,2026-11-01", ",Y,N,,N,2026-11-04");
        assertThat(counts(customers(counter + KIM))).isEqualTo("0 new 1 changed 1 unchanged 0 rejected");
        assertThat(consents()).containsExactly("CALL false ACRM", "DM false CORE", "SMS true ACRM");
    }

    @Test
    void anAddressThatChangedLaterDoesNotBringAnOldConsentBack() {
        customers(WANG + KIM);
        heardHere("CALL", false, "2026-11-05 09:00:00");
        String moved = WANG.replace("中山路1号", "中山路2号").replace("2026-11-01T", "2026-11-09T");
        assertThat(counts(customers(moved + KIM))).isEqualTo("0 new 1 changed 1 unchanged 0 rejected");
        assertThat(consents()).contains("CALL false ACRM");
        assertThat(counts(customers(moved + KIM))).isEqualTo("0 new 0 changed 2 unchanged 0 rejected");
    }

    @Test
    void aLaterWordThatIsDeliveredReplacesWhatWasWrittenDownHere() {
        customers(WANG + KIM);
        heardHere("CALL", false, "2026-11-05 09:00:00");
        customers(WANG.replace(",Y,N,,Y,2026-11-01", ",N,N,,Y,2026-11-06") + KIM);
        assertThat(consents()).contains("CALL false ACRM");
        customers(WANG.replace(",Y,N,,Y,2026-11-01", ",Y,N,,Y,2026-11-07") + KIM);
        assertThat(consents()).contains("CALL true CORE");
        assertThat(bank.rows(
                        "select given || ' ' || source || ' ' || (recorded_from = recorded_to) from customer_consent"
                                + " where channel = 'CALL' and recorded_to is not null order by id"))
                .containsExactly("true CORE false", "false ACRM false", "false CORE true");
    }

    @Test
    void aWordThatCameLateIsKeptAndNeverCountsLater() {
        customers(WANG + KIM);
        heardHere("SMS", true, "2026-11-05 09:00:00");
        heardHere("CALL", false, "2026-11-01 12:00:00");
        heardHere("CALL", true, "2026-11-05 09:00:00");
        customers(WANG.replace(",Y,N,,Y,2026-11-01", ",N,N,,Y,2026-11-03") + KIM);
        assertThat(consents()).contains("CALL true ACRM");
        String moved = WANG.replace(",Y,N,,Y,2026-11-01", ",N,N,,Y,2026-11-20").replace("中山路1号", "中山路2号");
        customers(moved + KIM);
        assertThat(consents()).contains("CALL true ACRM");
    }

    @Test
    void aDeliveredRefusalEndsWhatWasAllowedOfOneTopicAndADeliveredConsentNoRefusalOfOne() {
        customers(WANG + KIM);
        heardAbout("LOANS", "CALL", true);
        heardAbout("CARDS", "CALL", false);
        customers(WANG.replace(",Y,N,,Y,2026-11-01", ",N,N,,Y,2026-11-06") + KIM);
        assertThat(topics()).containsExactly("ALL false", "CARDS false");
        customers(WANG.replace(",Y,N,,Y,2026-11-01", ",Y,N,,Y,2026-11-07") + KIM);
        assertThat(topics()).containsExactly("ALL true", "CARDS false");
    }

    private void heardAbout(String topic, String channel, boolean given) {
        bank.bank.execute(
                "insert into customer_consent (customer_id, record_id, channel, purpose, topic, given, source, said_how,"
                        + " said_at, recorded_from) select id, id, '" + channel + "', 'MARKETING', '" + topic + "', "
                        + given + ", 'ACRM', 'CALL', timestamp '2026-11-05 09:00:00', now() from customer_customer"
                        + " where source_key = 'C1'");
    }

    private List<Object> topics() {
        return bank.rows("select topic || ' ' || given from customer_consent where recorded_to is null"
                + " and channel = 'CALL' order by topic");
    }

    private void heardHere(String channel, boolean given, String saidAt) {
        bank.bank.execute("update customer_consent set recorded_to = now() where recorded_to is null and channel = '"
                + channel + "'");
        bank.bank.execute(
                "insert into customer_consent (customer_id, record_id, channel, purpose, given, source, said_how, said_at,"
                        + " recorded_from) select id, id, '" + channel + "', 'MARKETING', " + given
                        + ", 'ACRM', 'CALL', timestamp '"
                        + saidAt + "', now() from customer_customer where source_key = 'C1'");
    }

    private List<Object> consents() {
        return bank.rows(
                "select channel || ' ' || given || ' ' || source from customer_consent where recorded_to is null"
                        + " order by channel");
    }

    private IntakeFile customers(String rows) {
        return run("x_customers.csv", HEADER + rows);
    }

    private IntakeFile run(String name, String text) {
        long id = bank.deliver(DEMO, name, text);
        bank.run(id, DEMO);
        return bank.files(id).get(0);
    }
}
