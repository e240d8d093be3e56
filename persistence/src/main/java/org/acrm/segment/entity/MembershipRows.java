package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.acrm.access.entity.DataScope;
import org.acrm.customer.entity.CustomerRange;

/** Who is in a segment on a date, and the branches and portfolios that a scope reaches, by ids. */
@ApplicationScoped
public class MembershipRows {

    private static final int ROWS_AT_ONCE = 10_000;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MembershipRows() {}

    public MembershipRows(EntityManager database) {
        this.database = database;
    }

    /** Members among a range of customers on its date, one by one. */
    public void members(long segment, CustomerRange range, LongConsumer each) {
        Query query = database.createNativeQuery(
                        "select m.customer_id from segment_membership m where m.segment_id = :segment and m.valid_from"
                                + " <= :date and m.valid_to > :date and m.customer_id >= :fromId and m.customer_id <"
                                + " :toId",
                        Long.class)
                .setParameter("segment", segment)
                .setParameter("date", range.date())
                .setParameter("fromId", range.fromId())
                .setParameter("toId", range.toId())
                .setHint("org.hibernate.fetchSize", ROWS_AT_ONCE);
        try (Stream<?> ids = query.getResultStream()) {
            ids.forEach(id -> each.accept((Long) id));
        }
    }

    /** @return ids of branches or portfolios, as the scope's kind is */
    @SuppressWarnings("unchecked")
    public Collection<Long> reach(DataScope scope) {
        String sql = scope.kind() == DataScope.Kind.BRANCH
                ? "select b.id from access_branch b where b.path like :scopePath escape '!'"
                : "select p.id from access_portfolio p where p.staff_id = :scopeStaff";
        return scope.bind(database.createNativeQuery(sql, Long.class)).getResultList();
    }
}
