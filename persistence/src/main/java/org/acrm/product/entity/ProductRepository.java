package org.acrm.product.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;

/** Products by the bank's own code. */
@ApplicationScoped
public class ProductRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ProductRepository() {}

    public ProductRepository(EntityManager database) {
        this.database = database;
    }

    public Optional<Product> find(String code) {
        return database.createQuery("select p from Product p where p.code = :code", Product.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessException when the bank has no such product */
    public Product get(String code) {
        return find(code).orElseThrow(() -> new BusinessException("error.product.unknown", code));
    }
}
