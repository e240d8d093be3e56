package org.acrm.quality.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.ResultRow;

/** Findings, at most one a rule. */
@ApplicationScoped
public class FindingRepository {

    private static final int LINES = 50;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected FindingRepository() {}

    public FindingRepository(EntityManager database) {
        this.database = database;
    }

    public Finding get(long id) {
        Finding finding = database.find(Finding.class, id);
        if (finding == null) {
            throw new BusinessException("error.quality.unknown", id);
        }
        return finding;
    }

    public Map<Long, Finding> byRule() {
        return database.createQuery("select f from Finding f", Finding.class)
                .getResultStream()
                .collect(Collectors.toMap(Finding::ruleId, Function.identity()));
    }

    /** What became of a finding, the latest first, at most {@value #LINES} steps. */
    public List<FindingLine> history(long finding) {
        Query query = database.createNativeQuery(
                        "select h.state, h.owner, h.due_on, h.note, h.rows_failing, h.said_by, h.said_at"
                                + " from quality_finding_history h where h.finding_id = :finding order by h.id desc",
                        Tuple.class)
                .setParameter("finding", finding)
                .setMaxResults(LINES);
        return ResultRow.list(
                query,
                row -> new FindingLine(
                        FindingState.valueOf(row.text("state")),
                        row.text("owner"),
                        row.date("due_on"),
                        row.text("note"),
                        row.count("rows_failing"),
                        row.text("said_by"),
                        row.instant("said_at")));
    }

    public Finding add(Finding finding) {
        database.persist(finding);
        return finding;
    }
}
