package org.acrm.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.shared.entity.BusinessException;

/** The branch tree. A parent may stand below its child in the file; the paths follow from the whole tree. */
@ApplicationScoped
public class BranchTarget extends UpsertTarget {

    /** A tree that is deeper than this goes round in a circle. */
    private static final int DEEPEST = 20;

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("branch_code", 32).mandatory(),
            ImportField.text("name", 120).mandatory(),
            ImportField.text("parent_code", 32),
            ImportField.text("region", 60));
    private static final StagedColumns STAGED = new StagedColumns(FIELDS);
    private static final Reference PARENT = Reference.to("parent_id", STAGED, "parent_code", "access_branch", "code")
            .mayComeLater();
    private static final UpsertByKey UPSERT = UpsertByKey.into("access_branch", STAGED)
            .key("code", "branch_code")
            .columns("name", "region")
            .references(PARENT)
            .createdWith("path", "'/'");

    public BranchTarget() {
        super("BRANCH", UPSERT);
    }

    @Override
    public long rejectUnlinked(EntityManager database, StagedRows file) {
        return PARENT.rejectUnlessInFile(database, file, STAGED.text("branch_code"));
    }

    @Override
    public void finish(EntityManager database, StagedRows file) {
        PARENT.link(database, file, "access_branch", "t.code = " + STAGED.text("branch_code"));
        renewPaths(database);
    }

    @SuppressWarnings("unchecked")
    private static void renewPaths(EntityManager database) {
        List<Object[]> rows = database.createNativeQuery("select id, code, parent_id, path from access_branch")
                .getResultList();
        Map<Long, Object[]> tree = new HashMap<>();
        rows.forEach(r -> tree.put(((Number) r[0]).longValue(), r));
        for (Object[] branch : rows) {
            String path = path(tree, branch, 0);
            if (!path.equals(branch[3])) {
                database.createNativeQuery("update access_branch set path = :path where id = :id")
                        .setParameter("path", path)
                        .setParameter("id", branch[0])
                        .executeUpdate();
            }
        }
    }

    private static String path(Map<Long, Object[]> tree, Object[] branch, int depth) {
        if (depth > DEEPEST) {
            throw new BusinessException("error.intake.branch_circle", branch[1]);
        }
        String above = branch[2] == null ? "/" : path(tree, tree.get(((Number) branch[2]).longValue()), depth + 1);
        return above + branch[1] + "/";
    }
}
