package org.acrm.access.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** People who log in, and where the bank's staff file puts them. */
@ApplicationScoped
public class BankUserRepository {

    @PersistenceContext
    private EntityManager database;

    protected BankUserRepository() {}

    public BankUserRepository(EntityManager database) {
        this.database = database;
    }

    public Optional<BankUser> find(String username) {
        return database.createQuery("select u from BankUser u where u.username = :username", BankUser.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public void add(BankUser user) {
        database.persist(user);
    }

    public Optional<StaffPost> post(String username) {
        return database.createQuery(
                        "select new org.acrm.access.entity.StaffPost(s.id, s.name, s.post, b.name, b.path)"
                                + " from Staff s join Branch b on b.id = s.branchId where s.username = :username",
                        StaffPost.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }
}
