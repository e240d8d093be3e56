package org.acrm.activity.entity;

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

/** What passed between a customer and the bank: calls, visits, pages, campaigns and their answers. */
@ApplicationScoped
public class InteractionTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("interaction_no", 40).mandatory(),
            ImportField.text("customer_no", 40).mandatory(),
            ImportField.timestamp("at").mandatory(),
            ImportField.code("channel", "CALL_CENTRE", "WEB", "APP", "BRANCH", "EMAIL", "SMS", "DM", "CALL")
                    .mandatory(),
            ImportField.code(
                            "kind",
                            "INQUIRY",
                            "COMPLAINT_CALL",
                            "PAGE_VIEW",
                            "CAMPAIGN_SENT",
                            "CAMPAIGN_RESPONSE",
                            "MEETING",
                            "LOGIN")
                    .mandatory(),
            ImportField.text("subject", 200).personal(),
            ImportField.text("content", 2000).personal(),
            ImportField.text("disposition", 40),
            ImportField.text("campaign_code", 40));
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final UpsertByKey UPSERT = UpsertByKey.into("activity_interaction", STAGED)
            .sourceKey("interaction_no")
            .references(Reference.bySource("record_id", STAGED, "customer_no", "customer_record"))
            .alongside("customer_id", "r_record_id.customer_id")
            .column("happened_at", STAGED.value("at"))
            .columns("channel", "kind", "subject", "content", "disposition", "campaign_code")
            .alongside("recorded_at", "cast(:now as timestamp with time zone)");

    public InteractionTarget() {
        super("INTERACTION", UPSERT);
    }

    @Override
    public ChunkCounts save(EntityManager database, StagedRows chunk) {
        CustomerRecords.reading(database);
        return super.save(database, chunk);
    }
}
