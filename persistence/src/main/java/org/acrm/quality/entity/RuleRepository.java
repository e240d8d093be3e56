package org.acrm.quality.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.acrm.shared.entity.BusinessException;

/** Rules; whoever changes one keeps its state first. */
@ApplicationScoped
public class RuleRepository {

    private static final String STATE =
            "version, dimension, severity, guard, demand, unique_by, tolerance_bp, owner, retired_on, saved_by, saved_at, agreed_by,"
                    + " agreed_at";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected RuleRepository() {}

    public RuleRepository(EntityManager database) {
        this.database = database;
    }

    public Rule add(Rule rule) {
        database.persist(rule);
        return rule;
    }

    public Rule get(long id) {
        Rule rule = database.find(Rule.class, id);
        if (rule == null) {
            throw new BusinessException("error.quality.unknown", id);
        }
        return rule;
    }

    /** Those that are in force, which a check asks, in a steady order. */
    public List<Rule> current() {
        return database.createQuery(
                        "select r from Rule r where r.retiredOn is null and r.agreedBy is not null order by r.id",
                        Rule.class)
                .getResultList();
    }

    /** Before a change. */
    public void keepState(Rule rule) {
        database.createNativeQuery("insert into quality_rule_history (rule_id, " + STATE + ") select id, " + STATE
                        + " from quality_rule where id = :id")
                .setParameter("id", rule.id())
                .executeUpdate();
    }

    /** Who saved one of its former states. */
    @SuppressWarnings("unchecked")
    public Set<String> makers(Rule rule) {
        return Set.copyOf(database.createNativeQuery(
                        "select distinct h.saved_by from quality_rule_history h where h.rule_id = :id", String.class)
                .setParameter("id", rule.id())
                .getResultList());
    }

    /** The first free number for a rule that the bank writes itself. */
    public String nextCode() {
        Number written = (Number)
                database.createNativeQuery("select count(*) from quality_rule where code like 'RULE!_%' escape '!'")
                        .getSingleResult();
        return "RULE_" + (written.longValue() + 1);
    }
}
