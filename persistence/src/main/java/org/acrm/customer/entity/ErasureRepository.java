package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acrm.shared.entity.ResultRow;

/** The register of erasures. */
@ApplicationScoped
public class ErasureRepository {

    private static final String SELECT =
            "select e.id, e.customer_id, e.ground, e.requested_by, e.requested_at, e.state,"
                    + " e.files, e.finished_at from customer_erasure e";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ErasureRepository() {}

    public ErasureRepository(EntityManager database) {
        this.database = database;
    }

    /** @param words by which the kept files are still to be searched */
    public void add(long customer, ErasureGround ground, String by, OffsetDateTime now, Set<String> words) {
        database.createNativeQuery(
                        "insert into customer_erasure (customer_id, ground, requested_by, requested_at, state,"
                                + " words) values (:customer, :ground, :by, :now, 'FILES', :words)")
                .setParameter("customer", customer)
                .setParameter("ground", ground.name())
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("words", String.join("\n", words))
                .executeUpdate();
    }

    public boolean erased(long customer) {
        return !database.createNativeQuery("select e.id from customer_erasure e where e.customer_id = :customer")
                .setParameter("customer", customer)
                .getResultList()
                .isEmpty();
    }

    /** The latest first. */
    public List<ErasureLine> latest() {
        return ResultRow.list(
                database.createNativeQuery(SELECT + " order by e.id desc", Tuple.class)
                        .setMaxResults(100),
                row -> new ErasureLine(
                        row.count("id"),
                        row.count("customer_id"),
                        row.text("ground"),
                        row.text("requested_by"),
                        row.instant("requested_at"),
                        "DONE".equals(row.text("state")),
                        row.number("files"),
                        row.instant("finished_at")));
    }

    /** Words of an erasure whose files are not done. */
    public Optional<Set<String>> openWords(long id) {
        var open = database.createNativeQuery(
                        "select e.words from customer_erasure e where e.id = :id and e.state = 'FILES'", Tuple.class)
                .setParameter("id", id);
        return ResultRow.list(open, row -> row.text("words")).stream()
                .map(words -> Set.of(words.split("\n")))
                .findFirst();
    }

    public void done(long id, int files, OffsetDateTime now) {
        database.createNativeQuery("update customer_erasure set state = 'DONE', words = null, files = :files,"
                        + " finished_at = :now where id = :id")
                .setParameter("files", files)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }
}
