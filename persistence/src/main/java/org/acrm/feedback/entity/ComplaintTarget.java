package org.acrm.feedback.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.intake.entity.ChunkCounts;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.Reference;
import org.acrm.intake.entity.StagedColumns;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.UpsertByKey;
import org.acrm.intake.entity.UpsertTarget;

/** Complaints as the bank's own desk recorded them. */
@ApplicationScoped
public class ComplaintTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("complaint_no", 40).mandatory(),
            ImportField.text("customer_no", 40).mandatory(),
            ImportField.date("opened_on").mandatory(),
            ImportField.date("closed_on"),
            ImportField.code("topic", "FEE", "SERVICE", "CARD", "LOAN", "APP", "OTHER")
                    .mandatory(),
            ImportField.text("text", 2000).personal(),
            ImportField.code("status", "OPEN", "IN_PROGRESS", "CLOSED").mandatory(),
            ImportField.text("channel", 12));
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final UpsertByKey UPSERT = UpsertByKey.into("feedback_complaint", STAGED)
            .sourceKey("complaint_no")
            .references(Reference.bySource("record_id", STAGED, "customer_no", "customer_record"))
            .alongside("customer_id", "r_record_id.customer_id")
            .columns("opened_on", "closed_on", "topic", "text", "status", "channel")
            .alongside("recorded_at", "cast(:now as timestamp with time zone)")
            .versioned()
            .history(
                    "feedback_complaint_history",
                    "complaint_id",
                    "opened_on",
                    "closed_on",
                    "topic",
                    "text",
                    "status",
                    "channel");

    public ComplaintTarget() {
        super("COMPLAINT", UPSERT);
    }

    @Override
    public ChunkCounts save(EntityManager database, StagedRows chunk) {
        CustomerRecords.reading(database);
        return super.save(database, chunk);
    }
}
