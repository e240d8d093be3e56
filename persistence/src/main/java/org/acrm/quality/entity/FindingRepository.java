package org.acrm.quality.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.shared.entity.BusinessException;

/** Findings, at most one a rule. */
@ApplicationScoped
public class FindingRepository {

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

    public Finding add(Finding finding) {
        database.persist(finding);
        return finding;
    }
}
