package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.Reference;
import org.acrm.intake.entity.StagedColumns;
import org.acrm.intake.entity.UpsertByKey;
import org.acrm.intake.entity.UpsertTarget;

/** Payments that a holding makes again and again. */
@ApplicationScoped
public class StandingOrderTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("order_no", 40).mandatory(),
            ImportField.text("holding_no", 40).mandatory(),
            ImportField.text("bank_to", 60),
            ImportField.text("account_to", 40).personal(),
            ImportField.money("amount", "currency").mandatory(),
            ImportField.currency("currency").mandatory(),
            ImportField.text("purpose", 40));
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final UpsertByKey UPSERT = UpsertByKey.into("customer_standing_order", STAGED)
            .sourceKey("order_no")
            .columns("bank_to", "account_to", "currency", "purpose")
            .column("amount_minor", STAGED.value("amount"))
            .references(Reference.bySource("holding_id", STAGED, "holding_no", "customer_holding"))
            .alongside("recorded_at", "cast(:now as timestamp with time zone)");

    public StandingOrderTarget() {
        super("STANDING_ORDER", UPSERT);
    }
}
