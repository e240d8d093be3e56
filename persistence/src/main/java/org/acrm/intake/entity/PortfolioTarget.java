package org.acrm.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Portfolios, each kept by one relationship manager in one branch. */
@ApplicationScoped
public class PortfolioTarget extends UpsertTarget {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("portfolio_code", 32).mandatory(),
            ImportField.text("staff_no", 32).mandatory(),
            ImportField.text("branch_code", 32).mandatory());
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final UpsertByKey UPSERT = UpsertByKey.into("access_portfolio", STAGED)
            .key("code", "portfolio_code")
            .references(Reference.to("staff_id", STAGED, "staff_no", "access_staff", "staff_no"))
            .references(Reference.to("branch_id", STAGED, "branch_code", "access_branch", "code"));

    public PortfolioTarget() {
        super("PORTFOLIO", UPSERT);
    }
}
