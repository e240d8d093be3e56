package org.acrm.value.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acrm.shared.entity.ResultRow;

/** Members by the year in which they joined, and in which years they bought (layout C); a prospect is no member. */
@ApplicationScoped
public class CohortQueries {

    /** Years of buying that stand side by side. */
    public static final int YEARS = 3;

    private static final int UNKNOWN = Integer.MAX_VALUE;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected CohortQueries() {}

    public CohortQueries(EntityManager database) {
        this.database = database;
    }

    /** All blocks, the earliest year first, the year that is not known last; buyers of {@code last} and the two years before it. */
    public List<JoinYearLine> activation(ValueSight sight, int last) {
        String years = years("sum(q.bought%1$d) as bought%1$d");
        String sql = "select q.block, q.joined, count(*) members" + years + " from (select "
                + MemberType.named("c") + " as block, cast(extract(year from c.customer_since) as integer) as joined"
                + years("case when y%1$d.customer_id is null then 0 else 1 end as bought%1$d")
                + " from customer_customer c"
                + joins()
                + " where c.kind <> 'PROSPECT' and (c.customer_since is null or c.customer_since <= :shown) and "
                + sight.condition("c") + ") q group by q.block, q.joined";
        Query query = sight.bind(database.createNativeQuery(sql, Tuple.class));
        IntStream.range(0, YEARS).forEach(i -> query.setParameter("year" + i, last - YEARS + 1 + i));
        return blocks(ResultRow.list(query, CohortQueries::line));
    }

    private static String years(String each) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, YEARS).forEach(i -> text.append(", ").append(String.format(each, i)));
        return text.toString();
    }

    private static String joins() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, YEARS)
                .forEach(i -> text.append(String.format(
                        " left join activity_year y%1$d on y%1$d.customer_id = c.id and y%1$d.on_year = :year%1$d",
                        i)));
        return text.toString();
    }

    private static JoinYearLine line(ResultRow row) {
        Long joined = row.number("joined");
        return new JoinYearLine(
                MemberBlock.valueOf(row.text("block")),
                joined == null ? null : Math.toIntExact(joined),
                row.count("members"),
                IntStream.range(0, YEARS).mapToObj(i -> row.count("bought" + i)).toList());
    }

    private static List<JoinYearLine> blocks(List<JoinYearLine> types) {
        Map<Integer, JoinYearLine> all = new TreeMap<>();
        types.forEach(line -> all.merge(place(line), line.ofAll(), JoinYearLine::with));
        List<JoinYearLine> lines = new ArrayList<>(all.values());
        Stream.of(MemberBlock.CARD, MemberBlock.ORDINARY).forEach(block -> types.stream()
                .filter(line -> line.block() == block)
                .sorted((a, b) -> Integer.compare(place(a), place(b)))
                .forEach(lines::add));
        return lines;
    }

    private static int place(JoinYearLine line) {
        return line.joined() == null ? UNKNOWN : line.joined();
    }
}
