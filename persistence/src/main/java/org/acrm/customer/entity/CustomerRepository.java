package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Optional;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.BusinessException;

/** Customers as things that hear and change, within what a person may see. */
@ApplicationScoped
public class CustomerRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CustomerRepository() {}

    public CustomerRepository(EntityManager database) {
        this.database = database;
    }

    public Optional<Customer> find(long id, DataScope scope) {
        return inSight(id, scope) ? Optional.of(database.find(Customer.class, id)) : Optional.empty();
    }

    public boolean inSight(long id, DataScope scope) {
        Query seen = database.createNativeQuery(
                        "select c.id from customer_customer c where c.id = :id and " + scope.condition("c"))
                .setParameter("id", id);
        return !scope.bind(seen).getResultList().isEmpty();
    }

    /** @throws BusinessException when there is no such customer in sight */
    public void mustBeInSight(long id, DataScope scope) {
        if (!inSight(id, scope)) {
            throw new BusinessException("error.customer.unknown");
        }
    }

    /**
     * The record for which the customer was opened; it stays with its customer until the end of the transaction.
     *
     * @throws BusinessException when there is no such customer in sight
     */
    public CustomerRecord home(long id, DataScope scope) {
        mustBeInSight(id, scope);
        return database.find(CustomerRecord.class, id, LockModeType.PESSIMISTIC_READ);
    }

    /** The customer who is shown in place of one that was merged into others; a customer that was not stands for itself. */
    public long standsFor(long id) {
        Object into = database.createNativeQuery(
                        "select coalesce(max(c.merged_into_id), :id) from customer_customer c where c.id = :id")
                .setParameter("id", id)
                .getSingleResult();
        long next = ((Number) into).longValue();
        return next == id ? id : standsFor(next);
    }

    /** @throws BusinessException when there is no such customer in sight */
    public Customer get(long id, DataScope scope) {
        return find(id, scope).orElseThrow(() -> new BusinessException("error.customer.unknown"));
    }
}
