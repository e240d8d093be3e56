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

/** Who belongs to whom: families, groups of companies, and the persons to talk to in a company. */
@ApplicationScoped
public class RelationshipTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("relationship_no", 40).mandatory(),
            ImportField.text("from_customer_no", 40).mandatory(),
            ImportField.text("to_customer_no", 40).mandatory(),
            ImportField.code("kind", RelationshipKind.values()).mandatory(),
            ImportField.code("role", RelationshipRole.values()),
            ImportField.date("since"));
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final UpsertByKey UPSERT = UpsertByKey.into("customer_relationship", STAGED)
            .sourceKey("relationship_no")
            .references(Reference.bySource("from_record_id", STAGED, "from_customer_no", "customer_record"))
            .references(Reference.bySource("to_record_id", STAGED, "to_customer_no", "customer_record"))
            .alongside("from_id", "r_from_record_id.customer_id")
            .alongside("to_id", "r_to_record_id.customer_id")
            .columns("kind", "role", "since")
            .alongside("recorded_at", "cast(:now as timestamp with time zone)")
            .history(
                    "customer_relation_history",
                    "relation_id",
                    "from_record_id",
                    "to_record_id",
                    "kind",
                    "role",
                    "since");

    public RelationshipTarget() {
        super("RELATIONSHIP", UPSERT);
    }

    @Override
    public ChunkCounts save(EntityManager database, StagedRows chunk) {
        CustomerRecords.reading(database);
        return super.save(database, chunk);
    }
}
