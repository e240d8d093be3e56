package org.acrm.access.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** List views by whom they are for. */
@ApplicationScoped
public class ListViewRepository {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ListViewRepository() {}

    public ListViewRepository(EntityManager database) {
        this.database = database;
    }

    /** The own ones, then those that the branches from the top down to the person's share; the nearest branch's last. */
    public List<ListView> of(ViewedList list, String owner, String branchPath) {
        return database.createQuery(
                        "select v from ListView v where v.list = :list and (v.owner = :owner or (v.branchPath is not"
                                + " null and substring(:path, 1, length(v.branchPath)) = v.branchPath)) order by"
                                + " length(coalesce(v.branchPath, '')), v.name, v.id",
                        ListView.class)
                .setParameter("list", list)
                .setParameter("owner", owner)
                .setParameter("path", branchPath)
                .getResultList();
    }

    public Optional<ListView> named(ViewedList list, String owner, String name) {
        return database.createQuery(
                        "select v from ListView v where v.list = :list and v.owner = :owner and v.name = :name",
                        ListView.class)
                .setParameter("list", list)
                .setParameter("owner", owner)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public Optional<ListView> find(long id) {
        return Optional.ofNullable(database.find(ListView.class, id));
    }

    public void add(ListView view) {
        database.persist(view);
        database.flush();
    }

    public void remove(ListView view) {
        database.remove(view);
    }
}
