package org.acrm.quality.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.acrm.access.service.CurrentUser;
import org.acrm.activity.entity.InteractionSubject;
import org.acrm.activity.entity.TransactionSubject;
import org.acrm.condition.entity.Subjects;
import org.acrm.customer.entity.ContactPointSubject;
import org.acrm.customer.entity.CustomerSubject;
import org.acrm.customer.entity.HoldingSubject;
import org.acrm.desk.entity.DeskBank;
import org.acrm.feedback.entity.ComplaintSubject;
import org.acrm.quality.entity.CheckRows;
import org.acrm.quality.entity.FindingRepository;
import org.acrm.quality.entity.KeptCounts;
import org.acrm.quality.entity.RuleRepository;
import org.acrm.quality.entity.SubjectSlices;
import org.acrm.shared.entity.TestBank;
import org.acrm.shared.service.BankTransactions;

/** A small bank with the shipped rules and the services that check them. */
final class QualityBank implements AutoCloseable {

    static final LocalDate DATE = DeskBank.SATURDAY;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    static final Subjects SUBJECTS = new Subjects(List.of(
            new CustomerSubject(),
            new HoldingSubject(),
            new ContactPointSubject(),
            new TransactionSubject(),
            new InteractionSubject(),
            new ComplaintSubject()));

    final TestBank bank = DeskBank.open();
    final BankTransactions transactions = new BankTransactions(bank);
    final RuleRepository rules = new RuleRepository(transactions.database());
    final FindingRepository findings = new FindingRepository(transactions.database());
    final QualityCheck check = new QualityCheck(
                    SUBJECTS,
                    rules,
                    new CheckRows(transactions.database()),
                    new KeptCounts(transactions.database()),
                    findings,
                    transactions,
                    new Steward(),
                    CLOCK)
            .with(transactions.database(), SubjectSlices::new);

    long number(String sql) {
        return bank.inTransaction(
                database -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }

    String text(String sql) {
        return bank.inTransaction(
                database -> String.valueOf(database.createNativeQuery(sql).getSingleResult()));
    }

    @Override
    public void close() {
        bank.close();
    }

    /** Who asks. */
    static final class Steward extends CurrentUser {

        @Override
        public String pseudonym() {
            return "steward";
        }
    }
}
