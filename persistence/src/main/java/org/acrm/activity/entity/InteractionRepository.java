package org.acrm.activity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Contacts that are written down here. */
@ApplicationScoped
public class InteractionRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected InteractionRepository() {}

    public InteractionRepository(EntityManager database) {
        this.database = database;
    }

    public void add(Interaction interaction) {
        database.persist(interaction);
    }
}
