package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
    public Customer get(long id, DataScope scope) {
        return find(id, scope).orElseThrow(() -> new BusinessException("error.customer.unknown"));
    }
}
