package org.acrm.product.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.intake.entity.ImportField;
import org.acrm.intake.entity.Reference;
import org.acrm.intake.entity.StagedColumns;
import org.acrm.intake.entity.UpsertByKey;
import org.acrm.intake.entity.UpsertTarget;

/** Dated rates: what one unit of a currency is worth in the bank's base currency. */
@ApplicationScoped
public class CurrencyRateTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.currency("currency").mandatory(),
            ImportField.date("valid_from").mandatory(),
            ImportField.decimal("rate", 8).mandatory());
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final UpsertByKey UPSERT = UpsertByKey.into("product_rate", STAGED)
            .key("currency", "currency")
            .key("valid_from", "valid_from")
            .columns("rate");
    private static final Reference CURRENCY = Reference.to("currency", STAGED, "currency", "product_currency", "code");

    public CurrencyRateTarget() {
        super("CURRENCY_RATE", UPSERT);
    }

    @Override
    public List<Reference> references() {
        return List.of(CURRENCY);
    }
}
