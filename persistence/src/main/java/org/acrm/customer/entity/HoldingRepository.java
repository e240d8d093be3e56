package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Optional;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.BusinessException;

/** Holdings of customers within what a person may see. */
@ApplicationScoped
public class HoldingRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected HoldingRepository() {}

    public HoldingRepository(EntityManager database) {
        this.database = database;
    }

    public Optional<Holding> find(long id, DataScope scope) {
        Query seen = database.createNativeQuery("select h.id from customer_holding h join customer_customer c on"
                        + " c.id = h.owner_id where h.id = :id and " + scope.condition("c"))
                .setParameter("id", id);
        return scope.bind(seen).getResultList().isEmpty()
                ? Optional.empty()
                : Optional.of(database.find(Holding.class, id));
    }

    /** @throws BusinessException when there is no such holding in sight */
    public Holding get(long id, DataScope scope) {
        return find(id, scope).orElseThrow(() -> new BusinessException("error.holding.unknown"));
    }
}
