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
import org.acrm.shared.entity.Statistics;

/**
 * Who owns a holding, may use it or guarantees for it. The person is named by number, as the one who already has another role, or as
 * the owner of another holding.
 */
@ApplicationScoped
public class HoldingRoleTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("role_no", 80).mandatory(),
            ImportField.text("holding_no", 40).mandatory(),
            ImportField.text("customer_no", 40),
            ImportField.text("customer_of_role", 80),
            ImportField.text("owner_of_holding", 40),
            ImportField.code("role", RoleKind.values()).mandatory());
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final String NO_CUSTOMER = STAGED.text("customer_no") + " is null and "
            + STAGED.text("customer_of_role") + " is null and " + STAGED.text("owner_of_holding") + " is null";
    private static final UpsertByKey UPSERT = UpsertByKey.into("customer_holding_role", STAGED)
            .sourceKey("role_no")
            .columns("role")
            .references(Reference.bySource("holding_id", STAGED, "holding_no", "customer_holding"))
            .joins(Reference.bySource("record_id", STAGED, "customer_no", "customer_record"))
            .joins(Reference.bySource("record_id", STAGED, "customer_of_role", "customer_holding_role")
                    .as("r_role"))
            .joins(Reference.bySource("record_id", STAGED, "owner_of_holding", "customer_holding")
                    .as("r_owned")
                    .onlyWhere("owner_record_id is not null"))
            .storedAs(
                    "customer_no",
                    "case when " + NO_CUSTOMER
                            + " then (select k.source_key from customer_record k where k.id = t.record_id) end")
            .column("record_id", "coalesce(r_record_id.id, r_role.record_id, r_owned.owner_record_id)")
            .alongside("customer_id", "coalesce(r_record_id.customer_id, r_role.customer_id, r_owned.owner_id)")
            .alongside("recorded_at", "cast(:now as timestamp with time zone)")
            .history("customer_role_history", "role_id", "holding_id", "record_id", "role");

    public HoldingRoleTarget() {
        super("HOLDING_ROLE", UPSERT);
    }

    @Override
    public long rejectUnknown(EntityManager database, StagedRows rows) {
        return rows.reject(database, "customer_no", "MISSING", "null", NO_CUSTOMER)
                + super.rejectUnknown(database, rows);
    }

    @Override
    public ChunkCounts save(EntityManager database, StagedRows chunk) {
        CustomerRecords.reading(database);
        ChunkCounts counts = super.save(database, chunk);
        if (counts.created() + counts.changed() > 0) {
            nameOwners(database, chunk);
        }
        return counts;
    }

    /** The holdings' owners came with the roles, long after the planner has looked at the holdings. */
    @Override
    public void finish(EntityManager database, StagedRows file) {
        Statistics.refresh(database, "customer_holding");
    }

    private static void nameOwners(EntityManager database, StagedRows chunk) {
        String delivered =
                " from intake_staged s join customer_holding_role r on r.source = :source and r.source_key = "
                        + STAGED.text("role_no") + " join customer_holding k on k.id = r.holding_id where "
                        + StagedRows.RANGE + " and r.role = 'OWNER'";
        chunk.run(
                database,
                "merge into customer_holding h using (select o.holding_id, c.id as record_id, c.customer_id from (select"
                        + " r.holding_id, min(r.record_id) as record_id" + delivered
                        + " and (k.owner_record_id is null or k.owner_record_id <> r.record_id) group by r.holding_id) o"
                        + " join customer_record c on c.id = o.record_id) n on (h.id = n.holding_id) when matched then"
                        + " update set owner_id = n.customer_id, owner_record_id = n.record_id");
        String replaced =
                " from customer_holding_role o where o.role = 'OWNER' and o.holding_id in (select r.holding_id"
                        + delivered
                        + ") and o.record_id <> (select h.owner_record_id from customer_holding h where h.id = o.holding_id)";
        chunk.run(
                database,
                "insert into customer_role_history (role_id, holding_id, record_id, role, recorded_from, recorded_to)"
                        + " select o.id, o.holding_id, o.record_id, o.role, o.recorded_at,"
                        + " cast(:now as timestamp with time zone)" + replaced);
        chunk.run(database, "delete" + replaced);
    }
}
