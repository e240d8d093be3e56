package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Treatments of segments, and those of one customer. */
@ApplicationScoped
public class SegmentTreatments {

    /** Approved treatments of rule segments, and cards of the clusters of published segmentations. */
    private static final String OF_CUSTOMER = "select s.id, s.name, t.title, t.product, t.channel, t.price,"
            + " t.service_level, x.words from segment_membership m join segment_segment s on s.id = m.segment_id join"
            + " segment_treatment t on t.segment_id = s.id and t.ordinal = (select max(l.ordinal) from segment_treatment"
            + " l where l.segment_id = s.id and l.approved_at is not null) join segment_treatment_text x on"
            + " x.treatment_id = t.id and x.language = :language where m.customer_id = :customer and "
            + ShownRows.valid("m") + " and not " + SegmentBadges.withheld("s.id")
            + " union all select s.id, s.name, c.title, c.product, c.channel, c.price, c.service_level,"
            + " cast(null as varchar(400)) from segment_membership m join segment_segment s on s.id = m.segment_id join"
            + " segment_cluster k on k.segment_id = s.id join segment_strategy c on c.segmentation_id = k.segmentation_id"
            + " and c.ordinal = k.card_ordinal where m.customer_id = :customer and " + ShownRows.valid("m")
            + " and not " + SegmentBadges.withheld("s.id") + " order by 2, 1";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SegmentTreatments() {}

    public SegmentTreatments(EntityManager database) {
        this.database = database;
    }

    /** All versions, the latest first. */
    public List<SegmentTreatment> of(long segment) {
        return database.createQuery(
                        "select distinct t from SegmentTreatment t left join fetch t.texts where t.segment = :segment"
                                + " order by t.ordinal desc",
                        SegmentTreatment.class)
                .setParameter("segment", segment)
                .getResultList();
    }

    public void save(SegmentTreatment one) {
        database.persist(one);
    }

    /** By name of the segment. The caller has found the customer in sight before. */
    public List<CustomerTreatment> ofCustomer(long customer, LocalDate shown, String language) {
        Query query = database.createNativeQuery(OF_CUSTOMER, Tuple.class)
                .setParameter("customer", customer)
                .setParameter("shown", shown)
                .setParameter("language", language);
        return ResultRow.list(
                query,
                row -> new CustomerTreatment(
                        row.count("id"),
                        row.text("name"),
                        row.text("title"),
                        row.text("product"),
                        row.text("channel"),
                        row.text("price"),
                        row.text("service_level"),
                        row.text("words")));
    }
}
