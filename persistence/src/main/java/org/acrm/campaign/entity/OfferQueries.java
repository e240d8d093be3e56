package org.acrm.campaign.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.ConsentChannel;
import org.acrm.segment.entity.SegmentBadges;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Offers in the reader's language: the library, those of a segment, and those that may be made to one customer. */
@ApplicationScoped
public class OfferQueries {

    private static final String PRODUCT =
            "coalesce((select max(l.label) from product_label l where l.product_id = p.id and"
                    + " l.language = :language), (select max(l.label) from product_label l where l.product_id = p.id), p.code)";

    private static final String WORDS =
            "t.name, t.argument, o.channel, case when p.id is not null then " + PRODUCT + " end product";

    private static final String OFFER =
            " from campaign_offer o join campaign_offer_text t on t.offer_id = o.id and t.language ="
                    + " :language left join product_product p on p.id = o.product_id";

    private static final String LINE = "select o.id, o.code, " + WORDS
            + ", o.valid_from, o.valid_until, o.status, (select count(*) from campaign_offer_segment x where"
            + " x.offer_id = o.id) segments";

    /** A word about the topic of the offer goes before the general one; a refusal of one record wins over a consent of another. */
    private static final String CONSENT =
            "coalesce(" + consent(OfferTopic.of("p.kind")) + ", " + consent("'ALL'") + ", 0) = 1";

    /** In full years on the working day; whose birthday is not known is not known to be old enough. */
    private static final String OLD_ENOUGH =
            "(o.least_age is null or extract(year from c.birth_date) * 10000 + extract(month"
                    + " from c.birth_date) * 100 + extract(day from c.birth_date) + o.least_age * 10000 <= :today)";

    private static final String OF_CUSTOMER = "select o.id, " + WORDS + ", s.name segment" + OFFER
            + " join campaign_offer_segment x on x.offer_id = o.id join segment_segment s on s.id = x.segment_id join"
            + " segment_membership m on m.segment_id = s.id and m.customer_id = :customer and "
            + ShownRows.valid("m") + " join customer_customer c on c.id = m.customer_id where o.status = 'ACTIVE' and"
            + " o.valid_from <= :workday and o.valid_until >= :workday and c.closed_on is null and c.merged_into_id is null"
            + " and (o.for_kind is null or o.for_kind = c.kind) and " + OLD_ENOUGH + " and " + CONSENT
            + " and not exists (select 1 from customer_holding h where h.product_id = o.product_id and h.owner_id = c.id"
            + " and h.status <> 'CLOSED' and (h.closed_on is null or h.closed_on > :shown)) and not "
            + SegmentBadges.withheld("s.id") + " order by x.ordinal, s.id, o.id";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected OfferQueries() {}

    public OfferQueries(EntityManager database) {
        this.database = database;
    }

    private static String consent(String topic) {
        return "(select min(cast(n.given as integer)) from customer_consent n where n.customer_id = c.id and n.channel ="
                + " o.channel and n.purpose = 'MARKETING' and n.topic = " + topic + " and n.recorded_to is null)";
    }

    /** The library; those that are made longest first. @param retired whether the retired ones, else those that are not */
    public Page<OfferLine> offers(boolean retired, String language, PageRequest page) {
        String status = (retired ? OfferStatus.RETIRED : OfferStatus.ACTIVE).name();
        Query rows = database.createNativeQuery(
                        LINE + OFFER
                                + " where o.status = :status order by o.valid_until desc, o.code offset :offset rows"
                                + " fetch next :size rows only",
                        Tuple.class)
                .setParameter("status", status)
                .setParameter("language", language)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        Query count = database.createNativeQuery("select count(*) from campaign_offer o where o.status = :status")
                .setParameter("status", status);
        return new Page<>(
                ResultRow.list(rows, OfferQueries::line), ((Number) count.getSingleResult()).longValue(), true);
    }

    /** Tied to a segment, in their order. */
    public List<OfferLine> ofSegment(long segment, String language) {
        Query query = database.createNativeQuery(
                        LINE + OFFER + " join campaign_offer_segment y on y.offer_id = o.id and y.segment_id = :segment"
                                + " order by y.ordinal, o.id",
                        Tuple.class)
                .setParameter("segment", segment)
                .setParameter("language", language);
        return ResultRow.list(query, OfferQueries::line);
    }

    /** Not retired, and not tied to the segment yet. */
    public List<OfferLine> notOfSegment(long segment, String language) {
        Query query = database.createNativeQuery(
                        LINE + OFFER
                                + " where o.status = 'ACTIVE' and not exists (select 1 from campaign_offer_segment y"
                                + " where y.offer_id = o.id and y.segment_id = :segment) order by o.code",
                        Tuple.class)
                .setParameter("segment", segment)
                .setParameter("language", language);
        return ResultRow.list(query, OfferQueries::line);
    }

    private static OfferLine line(ResultRow row) {
        return new OfferLine(
                row.count("id"),
                row.text("code"),
                row.text("name"),
                row.text("argument"),
                row.text("product"),
                ConsentChannel.valueOf(row.text("channel")),
                row.date("valid_from"),
                row.date("valid_until"),
                OfferStatus.valueOf(row.text("status")),
                row.count("segments"));
    }

    /**
     * What may be offered to a customer, the best place in any segment first, each offer once. The caller has found the customer in sight before.
     *
     * @param shown the night whose members count
     * @param workday on which the offers are made
     */
    public List<CustomerOffer> ofCustomer(long customer, LocalDate shown, LocalDate workday, String language) {
        Query query = database.createNativeQuery(OF_CUSTOMER, Tuple.class)
                .setParameter("customer", customer)
                .setParameter("shown", shown)
                .setParameter("workday", workday)
                .setParameter(
                        "today", workday.getYear() * 10_000 + workday.getMonthValue() * 100 + workday.getDayOfMonth())
                .setParameter("language", language);
        Map<Long, List<String>> segments = new LinkedHashMap<>();
        List<CustomerOffer> rows = ResultRow.list(query, OfferQueries::ofCustomer);
        rows.forEach(row ->
                segments.computeIfAbsent(row.id(), any -> new ArrayList<>()).addAll(row.segments()));
        return segments.keySet().stream()
                .map(id -> rows.stream()
                        .filter(row -> row.id() == id)
                        .findFirst()
                        .orElseThrow()
                        .because(segments.get(id)))
                .toList();
    }

    private static CustomerOffer ofCustomer(ResultRow row) {
        return new CustomerOffer(
                row.count("id"),
                row.text("name"),
                row.text("argument"),
                row.text("product"),
                ConsentChannel.valueOf(row.text("channel")),
                List.of(row.text("segment")));
    }

    public List<OfferedProduct> products(String language) {
        Query query = database.createNativeQuery(
                        "select p.id, " + PRODUCT + " name from product_product p order by 2, 1", Tuple.class)
                .setParameter("language", language);
        return ResultRow.list(query, row -> new OfferedProduct(row.count("id"), row.text("name")));
    }
}
