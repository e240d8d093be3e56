package org.acrm.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** People of the bank: whoever keeps a portfolio or leads a branch. */
@ApplicationScoped
public class StaffTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("staff_no", 32).mandatory(),
            ImportField.text("username", 120),
            ImportField.text("name", 120).mandatory(),
            ImportField.code("role", "RM", "BRANCH_MANAGER", "HEAD_OFFICE").mandatory(),
            ImportField.text("branch_code", 32).mandatory());
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final UpsertByKey UPSERT = UpsertByKey.into("access_staff", STAGED)
            .key("staff_no", "staff_no")
            .columns("username", "name")
            .column("post", STAGED.value("role"))
            .references(Reference.to("branch_id", STAGED, "branch_code", "access_branch", "code"));

    public StaffTarget() {
        super("STAFF", UPSERT);
    }
}
