package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.acrm.intake.entity.ChunkCounts;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.Reference;
import org.acrm.intake.entity.StagedColumns;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.UpsertByKey;
import org.acrm.intake.entity.UpsertTarget;

/**
 * Customers of the four kinds, with their contact points, their consent and the terms under which they are found. What is delivered is
 * kept in the record; a customer with one record follows it at once, one with several is formed again by the night.
 */
@ApplicationScoped
public class CustomerTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("customer_no", 40).mandatory(),
            ImportField.code("kind", CustomerKind.values()).mandatory(),
            ImportField.text("name", 200).mandatory().personal(),
            ImportField.text("latin_name", 200).personal(),
            ImportField.code("language", "zh", "ko", "en"),
            ImportField.date("birth_date").personal(),
            ImportField.code("sex", "M", "F"),
            ImportField.text("id_number", 40).personal(),
            ImportField.text("industry", 60),
            ImportField.text("occupation", 60),
            ImportField.text("branch_code", 32),
            ImportField.text("portfolio_code", 32),
            ImportField.date("customer_since"),
            ImportField.date("closed_on"),
            ImportField.text("mobile", 300).personal(),
            ImportField.text("email", 300).personal(),
            ImportField.text("address", 300).personal(),
            ImportField.text("city", 80),
            ImportField.text("referred_by", 40),
            ImportField.code("optin_call", "Y", "N"),
            ImportField.code("optin_sms", "Y", "N"),
            ImportField.code("optin_email", "Y", "N"),
            ImportField.code("optin_dm", "Y", "N"),
            ImportField.timestamp("updated_at"));

    static final StagedColumns STAGED = new StagedColumns(FIELDS);

    private static final Reference BRANCH = Reference.to("branch_id", STAGED, "branch_code", "access_branch", "code");
    private static final Reference PORTFOLIO =
            Reference.to("portfolio_id", STAGED, "portfolio_code", "access_portfolio", "code");
    private static final Reference REFERRER = Reference.bySource(
                    "referred_by_id", STAGED, "referred_by", "customer_record")
            .mayComeLater();
    private static final Reference HOME =
            Reference.bySource("id", STAGED, "customer_no", "customer_customer").mayComeLater();
    private static final UpsertByKey RECORDS = records();
    private static final GoldenRows GOLDEN = new GoldenRows(RECORDS, STAGED);

    public CustomerTarget() {
        super("CUSTOMER", RECORDS);
    }

    private static UpsertByKey records() {
        UpsertByKey records = UpsertByKey.into("customer_record", STAGED)
                .sourceKey("customer_no")
                .columns("kind", "name", "latin_name", "language", "birth_date", "sex", "id_number", "industry")
                .columns("occupation", "customer_since", "closed_on", "mobile", "email", "address", "city")
                .references(BRANCH)
                .references(PORTFOLIO)
                .references(REFERRER)
                .joins(HOME)
                .createdWith("id", HOME.value())
                .createdWith("customer_id", HOME.value())
                .newestBy("updated_at")
                .alongside("recorded_at", "cast(:now as timestamp with time zone)")
                .versioned()
                .history("customer_record_history", "record_id", KnownThen.DELIVERED.toArray(String[]::new));
        CustomerParts.differences().forEach(records::alsoChangedWhen);
        return records;
    }

    @Override
    public List<Reference> references() {
        return List.of(BRANCH, PORTFOLIO, REFERRER);
    }

    @Override
    public long rejectUnlinked(EntityManager database, StagedRows file) {
        return BRANCH.reject(database, file)
                + PORTFOLIO.reject(database, file)
                + REFERRER.rejectUnlessInFile(database, file, STAGED.text("customer_no"));
    }

    @Override
    public ChunkCounts save(EntityManager database, StagedRows chunk) {
        CustomerRecords.reading(database);
        ChunkCounts counts = RECORDS.count(database, chunk);
        if (counts.changed() > 0) {
            GOLDEN.follow(database, chunk);
        }
        if (counts.created() > 0) {
            GOLDEN.open(database, chunk, counts.created());
        }
        RECORDS.write(database, chunk, counts);
        if (counts.created() + counts.changed() > 0) {
            CustomerParts.save(database, chunk, counts.changed() > 0);
        }
        if (counts.changed() > 0) {
            Corrections.follow(database, chunk);
        }
        return counts;
    }

    @Override
    public void finish(EntityManager database, StagedRows file) {
        CustomerRecords.reading(database);
        REFERRER.link(
                database,
                file,
                "customer_record",
                "t.source = :source and t.source_key = " + STAGED.text("customer_no") + RECORDS.notOlder());
        GOLDEN.link(database, file);
    }
}
