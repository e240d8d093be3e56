package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.acrm.segment.entity.CustomerSegment.ClusterStrategy;
import org.acrm.shared.entity.ResultRow;

/** The segments of one customer, each list one statement. */
@ApplicationScoped
public class CustomerSegmentQueries {

    /** A night lets members in by the version that it wrote down when it began; the latest one before the customer left tells why. */
    private static final String OF_CUSTOMER =
            "select s.id, s.name, s.kind, m.valid_from, case when m.valid_to <= :shown then m.valid_to end left_on,"
                    + " m.let_in_by, v.definition, g.name segmentation, g.within_id, k.description, y.title, y.product, y.channel, y.price,"
                    + " y.service_level, case when " + SegmentBadges.withheld("s.id")
                    + " then 1 else 0 end withheld from segment_membership m join segment_segment s on s.id ="
                    + " m.segment_id left join segment_size z on z.segment_id = s.id and z.business_date = (select"
                    + " max(l.business_date) from segment_size l where l.segment_id = s.id and l.business_date <= :shown and"
                    + " l.business_date < m.valid_to) left join segment_version v on v.segment_id = s.id and v.ordinal ="
                    + " z.version_ordinal left join segment_cluster k on k.segment_id = s.id left join segment_segmentation g"
                    + " on g.id = k.segmentation_id left join segment_strategy y on y.segmentation_id = k.segmentation_id and"
                    + " y.ordinal = k.card_ordinal where m.customer_id = :customer and m.valid_from <= :shown and"
                    + " m.valid_to > :since order by case when m.valid_to > :shown then 0 else 1 end, m.valid_from desc, s.id"
                    + " fetch first :most rows only";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CustomerSegmentQueries() {}

    public CustomerSegmentQueries(EntityManager database) {
        this.database = database;
    }

    /** Those that the customer is in, then those left last. @param since nobody who left before is shown */
    public List<CustomerSegment> of(long customer, LocalDate shown, LocalDate since, int most) {
        Query query = database.createNativeQuery(OF_CUSTOMER, Tuple.class)
                .setParameter("customer", customer)
                .setParameter("shown", shown)
                .setParameter("since", since)
                .setParameter("most", most);
        return ResultRow.list(query, CustomerSegmentQueries::line);
    }

    private static CustomerSegment line(ResultRow row) {
        SegmentKind kind = SegmentKind.valueOf(row.text("kind"));
        Long block = row.number("let_in_by");
        return new CustomerSegment(
                row.count("id"),
                row.text("name"),
                kind,
                row.date("valid_from"),
                row.date("left_on"),
                block == null ? null : block.intValue(),
                kind == SegmentKind.RULE ? row.text("definition") : null,
                row.text("segmentation") == null ? null : strategy(row),
                row.count("withheld") == 1);
    }

    private static ClusterStrategy strategy(ResultRow row) {
        return new ClusterStrategy(
                row.text("segmentation"),
                row.number("within_id"),
                row.text("description"),
                row.text("title"),
                row.text("product"),
                row.text("channel"),
                row.text("price"),
                row.text("service_level"));
    }

    /**
     * A rule as nights go by it.
     *
     * @param parent the segment it is part of; null for none
     */
    public record RuleInForce(long id, String name, Long parent, String definition) {}

    public List<RuleInForce> rules() {
        Query query = database.createNativeQuery(
                "select s.id, s.name, v.parent_id, v.definition from segment_segment s join segment_version v on"
                        + " v.segment_id = s.id and v.ordinal = s.in_force where s.kind = 'RULE'",
                Tuple.class);
        return ResultRow.list(
                query,
                row -> new RuleInForce(
                        row.count("id"), row.text("name"), row.number("parent_id"), row.text("definition")));
    }
}
