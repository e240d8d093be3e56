package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/** Pairs as things to decide. */
@ApplicationScoped
public class PairRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected PairRepository() {}

    public PairRepository(EntityManager database) {
        this.database = database;
    }

    public Optional<IdentityPair> find(long id) {
        return Optional.ofNullable(database.find(IdentityPair.class, id));
    }

    /** @throws BusinessException when there is no such pair */
    public IdentityPair get(long id) {
        return find(id).orElseThrow(() -> new BusinessException("error.identity.unknown_pair"));
    }

    /** Nobody else decides the pair before the transaction ends. */
    public IdentityPair locked(long id) {
        IdentityPair pair = database.find(IdentityPair.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (pair == null) {
            throw new BusinessException("error.identity.unknown_pair");
        }
        return pair;
    }

    /** The pair of two records, in whatever order they are given. */
    public Optional<IdentityPair> of(long one, long other) {
        return database.createQuery(
                        "select p from IdentityPair p where p.leftId = :left and p.rightId = :right",
                        IdentityPair.class)
                .setParameter("left", Math.min(one, other))
                .setParameter("right", Math.max(one, other))
                .getResultStream()
                .findFirst();
    }

    public IdentityPair add(IdentityPair pair) {
        database.persist(pair);
        return pair;
    }
}
