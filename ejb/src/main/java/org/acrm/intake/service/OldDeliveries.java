package org.acrm.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acrm.shared.entity.ResultRow;

/** Deliveries that ended long ago and whose files are still kept. What became of their rows stays counted. */
@ApplicationScoped
public class OldDeliveries {

    @Inject
    private DataFolder data;

    protected OldDeliveries() {}

    OldDeliveries(DataFolder data) {
        this.data = data;
    }

    /** Finished before the day. */
    public List<Long> kept(EntityManager database, LocalDate before) {
        Set<Long> folders = data.deliveries().numbers();
        return ResultRow.list(
                        database.createNativeQuery(
                                        "select b.id from intake_batch b where b.state = 'FINISHED' and b.finished_at <"
                                                + " cast(:before as timestamp) order by b.id",
                                        Tuple.class)
                                .setParameter("before", before),
                        row -> row.count("id"))
                .stream()
                .filter(folders::contains)
                .toList();
    }

    /** Removes the files of a delivery and its rejected rows. */
    public void remove(EntityManager database, long delivery) {
        database.createNativeQuery("delete from intake_reject where file_id in (select f.id from intake_file f where"
                        + " f.batch_id = :delivery)")
                .setParameter("delivery", delivery)
                .executeUpdate();
        data.deliveries().remove(delivery);
    }
}
