package org.acrm.fact.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.shared.entity.BusinessException;

/** Kinds of facts and their phrases, which together have one version. */
@ApplicationScoped
public class FactRuleRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected FactRuleRepository() {}

    public FactRuleRepository(EntityManager database) {
        this.database = database;
    }

    public int version() {
        return ((Number) database.createNativeQuery("select version from fact_rule_set where id = 1")
                        .getSingleResult())
                .intValue();
    }

    /** The next night reads every text again. Two who change the rules at once wait for each other. @return the new version */
    public int raise(String by, OffsetDateTime now) {
        database.createNativeQuery(
                        "update fact_rule_set set version = version + 1, changed_by = :by, changed_at = :now where id = 1")
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
        return version();
    }

    /** Those that are looked for. */
    public List<FactKind> kinds() {
        return database.createQuery(
                        "select distinct k from FactKind k left join fetch k.labels where k.retired = false order by k.id",
                        FactKind.class)
                .getResultList();
    }

    /** Phrases in force, of kinds that are looked for. */
    public List<FactPhrase> phrases() {
        return database.createQuery(
                        "select p from FactPhrase p where p.untilVersion is null and (p.kindId is null or p.kindId in"
                                + " (select k.id from FactKind k where k.retired = false)) order by p.id",
                        FactPhrase.class)
                .getResultList();
    }

    public FactKind get(long id) {
        FactKind kind = database.find(FactKind.class, id);
        if (kind == null) {
            throw new BusinessException("error.fact.unknown");
        }
        return kind;
    }

    /** As {@link #get(long)}, for whoever saw that version. */
    public FactKind get(long id, int version) {
        FactKind kind = get(id);
        if (kind.version() != version) {
            throw new BusinessException("error.fact.stale");
        }
        return kind;
    }

    public FactPhrase phrase(long id) {
        FactPhrase phrase = database.find(FactPhrase.class, id);
        if (phrase == null) {
            throw new BusinessException("error.fact.unknown");
        }
        return phrase;
    }

    /** A kind that the bank adds itself. Two who add one at once wait for each other. */
    public FactKind newKind() {
        database.createNativeQuery("select version from fact_rule_set where id = 1 for update")
                .getSingleResult();
        Number own = (Number)
                database.createNativeQuery("select count(*) from fact_kind where code like 'FACT!_%' escape '!'")
                        .getSingleResult();
        return new FactKind("FACT_" + (own.longValue() + 1));
    }

    public void save(FactKind kind) {
        database.persist(kind);
        database.flush();
    }

    /** @throws BusinessException where the same words are in force for the same fact */
    public FactPhrase save(FactPhrase phrase) {
        PhraseDraft said = phrase.draft();
        Long same = database.createQuery(
                        "select count(p) from FactPhrase p where p.untilVersion is null and p.words = :words and"
                                + " p.language = :language and coalesce(p.kindId, 0) = :kind",
                        Long.class)
                .setParameter("words", said.words())
                .setParameter("language", said.language())
                .setParameter("kind", said.kindId() == null ? 0 : said.kindId())
                .getSingleResult();
        if (same > 0) {
            throw new BusinessException("error.fact.twice");
        }
        database.persist(phrase);
        database.flush();
        return phrase;
    }
}
