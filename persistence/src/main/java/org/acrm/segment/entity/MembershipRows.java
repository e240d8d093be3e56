package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.acrm.access.entity.DataScope;

/** Who is in a segment on a date, and the branches and portfolios that a scope reaches, by ids. */
@ApplicationScoped
public class MembershipRows {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MembershipRows() {}

    public MembershipRows(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    public List<Long> members(long segment, LocalDate date) {
        return database.createNativeQuery(
                        "select m.customer_id from segment_membership m where m.segment_id = :segment and m.valid_from <= :date"
                                + " and m.valid_to > :date",
                        Long.class)
                .setParameter("segment", segment)
                .setParameter("date", date)
                .getResultList();
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
