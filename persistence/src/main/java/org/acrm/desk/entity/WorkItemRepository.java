package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.BusinessException;

/** Items of the worklist as things to decide. */
@ApplicationScoped
public class WorkItemRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected WorkItemRepository() {}

    public WorkItemRepository(EntityManager database) {
        this.database = database;
    }

    /** @throws BusinessException when there is no such item in sight */
    public WorkItem get(long id, DataScope scope) {
        Query seen = database.createNativeQuery("select w.id from desk_work_item w join customer_customer c on"
                        + " c.id = w.customer_id where w.id = :id and " + scope.condition("c"))
                .setParameter("id", id);
        if (scope.bind(seen).getResultList().isEmpty()) {
            throw new BusinessException("error.worklist.unknown");
        }
        return database.find(WorkItem.class, id);
    }
}
