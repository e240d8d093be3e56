package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;
import org.acrm.shared.entity.ShownRows;

/** Members of segments as lines of lists, never more than a page of them and only those in sight. */
@ApplicationScoped
public class MemberQueries {

    private static final String LINE = "select c.id, c.source_key, c.name, c.language, c.kind, b.name branch, g.grade,";
    private static final String BESIDE =
            " left join access_branch b on b.id = c.branch_id" + ShownRows.leftJoin("value_grade", "g", "c");

    /** A night lets members in by the version that it wrote down when it began. */
    private static final String VERSION =
            " (select z.version_ordinal from segment_size z where z.segment_id = :segment and z.business_date = (select"
                    + " max(l.business_date) from segment_size l where l.segment_id = :segment and l.business_date <="
                    + " :here)) version_ordinal";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected MemberQueries() {}

    public MemberQueries(EntityManager database) {
        this.database = database;
    }

    /** Of the customers that somebody else has chosen, in the order of their ids. */
    public List<MemberLine> lines(Collection<Long> customers, LocalDate shown, DataScope scope) {
        if (customers.isEmpty()) {
            return List.of();
        }
        Query query = database.createNativeQuery(
                        LINE
                                + " cast(null as integer) let_in_by, cast(null as integer) version_ordinal from customer_customer c"
                                + BESIDE + " where c.id in (:customers) and " + scope.condition("c") + " order by c.id",
                        Tuple.class)
                .setParameter("customers", customers)
                .setParameter("shown", shown);
        return ResultRow.list(scope.bind(query), MemberQueries::line);
    }

    /** Who is in on one date and not on the other. */
    public Page<MemberLine> inOnlyOn(
            long segment, LocalDate here, LocalDate notHere, DataScope scope, PageRequest page) {
        String from = " from segment_membership m join customer_customer c on c.id = m.customer_id and "
                + scope.condition("c");
        String where = " where m.segment_id = :segment and m.valid_from <= :here and m.valid_to > :here and not exists"
                + " (select 1 from segment_membership o where o.segment_id = m.segment_id and o.customer_id = m.customer_id"
                + " and o.valid_from <= :away and o.valid_to > :away)";
        Query rows = database.createNativeQuery(
                        LINE + " m.let_in_by," + VERSION + from + BESIDE + where
                                + " order by c.id offset :offset rows fetch next :size rows only",
                        Tuple.class)
                .setParameter("shown", here)
                .setParameter("offset", page.offset())
                .setParameter("size", page.size());
        Query count = database.createNativeQuery("select count(*)" + from + where);
        return new Page<>(
                ResultRow.list(compared(rows, segment, here, notHere, scope), MemberQueries::line),
                ((Number) compared(count, segment, here, notHere, scope).getSingleResult()).longValue(),
                true);
    }

    private static Query compared(Query query, long segment, LocalDate here, LocalDate notHere, DataScope scope) {
        return scope.bind(query)
                .setParameter("segment", segment)
                .setParameter("here", here)
                .setParameter("away", notHere);
    }

    private static MemberLine line(ResultRow row) {
        return new MemberLine(
                row.count("id"),
                row.text("source_key"),
                row.text("name"),
                row.text("language"),
                row.text("kind"),
                row.text("branch"),
                row.text("grade"),
                integer(row.number("let_in_by")),
                integer(row.number("version_ordinal")),
                null);
    }

    private static Integer integer(Long number) {
        return number == null ? null : number.intValue();
    }
}
