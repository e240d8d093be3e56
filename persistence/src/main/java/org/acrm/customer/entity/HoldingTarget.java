package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.Reference;
import org.acrm.intake.entity.StagedColumns;
import org.acrm.intake.entity.StagedRows;
import org.acrm.intake.entity.UpsertByKey;
import org.acrm.intake.entity.UpsertTarget;

/**
 * What a customer holds of a product. A holding may belong to another one (a card to its account), which the file names by its number
 * or by one of its roles. The owner comes with the roles.
 */
@ApplicationScoped
public class HoldingTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("holding_no", 40).mandatory(),
            ImportField.text("product_code", 32).mandatory(),
            ImportField.text("account_no", 40).personal(),
            ImportField.currency("currency").mandatory(),
            ImportField.date("opened_on"),
            ImportField.date("matures_on"),
            ImportField.date("closed_on"),
            ImportField.money("balance", "currency"),
            ImportField.money("credit_limit", "currency"),
            ImportField.decimal("interest_rate", 4),
            ImportField.code("status", HoldingStatus.values()).mandatory(),
            ImportField.text("parent_holding_no", 40),
            ImportField.text("parent_of_role", 80));
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final Reference PRODUCT =
            Reference.to("product_id", STAGED, "product_code", "product_product", "code");
    private static final Reference PARENT = Reference.bySource(
                    "parent_id", STAGED, "parent_holding_no", "customer_holding")
            .mayComeLater();
    private static final Reference ROLE_OF_PARENT = Reference.bySource(
                    "parent_id", STAGED, "parent_of_role", "customer_holding_role")
            .as("r_role");
    private static final UpsertByKey UPSERT = UpsertByKey.into("customer_holding", STAGED)
            .sourceKey("holding_no")
            .columns("account_no", "currency", "opened_on", "matures_on", "closed_on", "interest_rate", "status")
            .column("balance_minor", STAGED.value("balance"))
            .column("credit_limit_minor", STAGED.value("credit_limit"))
            .references(PRODUCT)
            .joins(PARENT)
            .joins(ROLE_OF_PARENT)
            .column("parent_id", "coalesce(r_parent_id.id, r_role.holding_id)")
            .storedAs(
                    "parent_holding_no",
                    "case when " + STAGED.text("parent_of_role") + " is null then " + PARENT.codeOf("t.parent_id")
                            + " end")
            .alongside("recorded_at", "cast(:now as timestamp with time zone)")
            .versioned()
            .history(
                    "customer_holding_history",
                    "holding_id",
                    "product_id",
                    "account_no",
                    "currency",
                    "opened_on",
                    "matures_on",
                    "closed_on",
                    "balance_minor",
                    "credit_limit_minor",
                    "interest_rate",
                    "status",
                    "parent_id");

    public HoldingTarget() {
        super("HOLDING", UPSERT);
    }

    @Override
    public long rejectUnlinked(EntityManager database, StagedRows file) {
        return PRODUCT.reject(database, file) + PARENT.rejectUnlessInFile(database, file, STAGED.text("holding_no"));
    }

    @Override
    public void finish(EntityManager database, StagedRows file) {
        PARENT.link(
                database,
                file,
                "customer_holding",
                "t.source = :source and t.source_key = " + STAGED.text("holding_no"));
    }
}
