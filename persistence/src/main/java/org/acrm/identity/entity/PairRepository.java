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

    public IdentityPair add(IdentityPair pair) {
        database.persist(pair);
        return pair;
    }
}
