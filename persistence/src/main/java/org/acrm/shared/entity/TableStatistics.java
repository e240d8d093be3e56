package org.acrm.shared.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets the planner know at once what a table holds now; left to itself the database counts minutes later. */
@ApplicationScoped
public class TableStatistics {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected TableStatistics() {}

    public TableStatistics(EntityManager database) {
        this.database = database;
    }

    public void refresh(String... tables) {
        Dialect dialect = Dialect.of(database);
        for (String table : tables) {
            dialect.countAnew(table)
                    .ifPresent(sql -> database.createNativeQuery(sql).executeUpdate());
        }
    }
}
