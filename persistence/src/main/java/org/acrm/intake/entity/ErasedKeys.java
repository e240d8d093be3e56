package org.acrm.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acrm.shared.entity.Dialect;

/** Keys of people who were erased: no delivery brings them back. Only hashes are kept. */
@ApplicationScoped
public class ErasedKeys {

    /** Fields that name a customer or what a customer holds. */
    private static final List<String> FIELDS =
            List.of("customer_no", "holding_no", "from_customer_no", "to_customer_no");

    private static final int COLUMNS = 40;

    /** Remembers the keys of rows, each with its source. */
    public void remember(EntityManager database, String table, String where, List<Long> ids, OffsetDateTime now) {
        String hash = Dialect.of(database).sha256("t.source_key");
        database.createNativeQuery(
                        "insert into intake_erased_key (source, key_hash, erased_at) select distinct t.source, "
                                + hash + ", cast(:now as timestamp with time zone) from " + table + " t where " + where
                                + " and not exists (select 1 from intake_erased_key k where k.source = t.source and k.key_hash = "
                                + hash + ")")
                .setParameter("now", now)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Whether no delivery is on its way, so that nothing of a person can come in while the person is erased. */
    public boolean resting(EntityManager database) {
        return database.createNativeQuery("select b.id from intake_batch b where b.state in ('WAITING', 'RUNNING')")
                .getResultList()
                .isEmpty();
    }

    /** Takes what a stopped or refused import left between file and table. */
    public void clearStaged(EntityManager database, Collection<String> words) {
        String any = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj("c%02d in (:words)"::formatted)
                .collect(Collectors.joining(" or "));
        database.createNativeQuery("delete from intake_staged where " + any)
                .setParameter("words", words)
                .executeUpdate();
        database.createNativeQuery("update intake_reject set detail = null where detail in (:words)")
                .setParameter("words", words)
                .executeUpdate();
    }

    /** What was wrong in the rows of a file in which something was overwritten is told without quoting it. */
    public void forgetDetails(EntityManager database, long delivery, String file) {
        database.createNativeQuery("update intake_reject set detail = null where detail is not null and file_id in"
                        + " (select f.id from intake_file f where f.batch_id = :delivery and f.name = :name)")
                .setParameter("delivery", delivery)
                .setParameter("name", file)
                .executeUpdate();
    }

    /** @return rows that were rejected because they are about somebody who was erased */
    public static long reject(EntityManager database, ImportTarget target, StagedRows rows) {
        List<String> named = target.fields().stream()
                .map(ImportField::name)
                .filter(FIELDS::contains)
                .toList();
        if (named.isEmpty() || none(database, rows)) {
            return 0;
        }
        StagedColumns staged = new StagedColumns(target.fields());
        Dialect dialect = Dialect.of(database);
        return named.stream()
                .mapToLong(field -> rows.reject(
                        database,
                        field,
                        RejectReason.ERASED.name(),
                        "cast(null as varchar(400))",
                        staged.text(field)
                                + " is not null and exists (select 1 from intake_erased_key k where k.source = :source"
                                + " and k.key_hash = " + dialect.sha256(staged.text(field)) + ")"))
                .sum();
    }

    /** Hashes of a source's erased keys where rows of a file were rejected for them, else none. */
    public static Set<String> hashesMetBy(EntityManager database, StagedRows file) {
        var met = file.query(
                database,
                "select k.key_hash from intake_erased_key k where k.source = :source and exists (select 1 from"
                        + " intake_reject j where j.file_id = :file and j.reason = 'ERASED')");
        Set<String> hashes = new HashSet<>();
        met.getResultList().forEach(hash -> hashes.add((String) hash));
        return hashes;
    }

    private static boolean none(EntityManager database, StagedRows rows) {
        return rows.query(database, "select k.key_hash from intake_erased_key k where k.source = :source")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
