package org.acrm.product.entity;

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

/** Products with their group and their label in each language. */
@ApplicationScoped
public class ProductTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("product_code", 32).mandatory(),
            ImportField.text("group_code", 32).mandatory(),
            ImportField.text("group_name", 120),
            ImportField.text("name_en", 120).mandatory(),
            ImportField.text("name_zh", 120),
            ImportField.text("name_ko", 120),
            ImportField.code("kind", ProductKind.values()).mandatory(),
            ImportField.currency("currency").mandatory(),
            ImportField.integer("annual_margin_bp").mandatory(),
            ImportField.money("monthly_fee", "currency").mandatory());
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final UpsertByKey UPSERT = UpsertByKey.into("product_product", STAGED)
            .key("code", "product_code")
            .columns("kind", "currency", "annual_margin_bp")
            .column("monthly_fee_minor", STAGED.value("monthly_fee"))
            .references(Reference.to("group_id", STAGED, "group_code", "product_group", "code"))
            .storedAs(
                    "group_name",
                    "(select g.name from product_group g where g.code = coalesce(" + STAGED.text("group_code")
                            + ", (select o.code from product_group o where o.id = t.group_id)))")
            .storedAs("name_en", label("en"))
            .storedAs("name_zh", label("zh"))
            .storedAs("name_ko", label("ko"))
            .alsoChangedWhen(labelDiffers("en"))
            .alsoChangedWhen(labelDiffers("zh"))
            .alsoChangedWhen(labelDiffers("ko"));

    public ProductTarget() {
        super("PRODUCT", UPSERT);
    }

    /** None: a product brings its group along. */
    @Override
    public List<Reference> references() {
        return List.of();
    }

    @Override
    public ChunkCounts save(EntityManager database, StagedRows chunk) {
        saveGroups(database, chunk);
        ChunkCounts counts = super.save(database, chunk);
        for (String language : List.of("en", "zh", "ko")) {
            saveLabels(database, chunk, language);
        }
        return counts;
    }

    private static void saveGroups(EntityManager database, StagedRows chunk) {
        chunk.run(
                database,
                "merge into product_group t using (select " + STAGED.text("group_code") + " as code, max(coalesce("
                        + STAGED.text("group_name") + ", " + STAGED.text("group_code")
                        + ")) as name from intake_staged s where " + StagedRows.RANGE + " group by "
                        + STAGED.text("group_code")
                        + ") n on (t.code = n.code) when matched then update set name = n.name"
                        + " when not matched then insert (code, name) values (n.code, n.name)");
    }

    private static void saveLabels(EntityManager database, StagedRows chunk, String language) {
        String label = STAGED.text("name_" + language);
        chunk.run(
                database,
                "merge into product_label t using (select p.id, " + label
                        + " as label from intake_staged s join product_product p on p.code = "
                        + STAGED.text("product_code") + " where " + StagedRows.RANGE + " and " + label
                        + " is not null) n on (t.product_id = n.id and t.language = '" + language
                        + "') when matched then update set label = n.label when not matched then insert"
                        + " (product_id, language, label) values (n.id, '" + language + "', n.label)");
    }

    private static String label(String language) {
        return "(select l.label from product_label l where l.product_id = t.id and l.language = '" + language + "')";
    }

    private static String labelDiffers(String language) {
        String label = STAGED.text("name_" + language);
        return "(" + label + " is not null and not exists (select 1 from product_label l where l.product_id = t.id"
                + " and l.language = '" + language + "' and l.label = " + label + "))";
    }
}
