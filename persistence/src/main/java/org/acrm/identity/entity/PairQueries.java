package org.acrm.identity.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.shared.entity.ResultRow;

/** The list of pairs: what waits, the likeliest first; what was decided, the latest first. Of the whole bank: the two sides of a pair may be in different hands. */
@ApplicationScoped
public class PairQueries {

    /** Beyond this many pairs a list says "more than". */
    public static final int MOST = 10_000;

    private static final String FROM = " from identity_pair p join customer_record l on l.id = p.left_id"
            + " join customer_record r on r.id = p.right_id where p.state = :state";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected PairQueries() {}

    public PairQueries(EntityManager database) {
        this.database = database;
    }

    /** @param kind null for both */
    public Page<PairLine> page(PairState state, PairKind kind, PageRequest page) {
        String where = FROM + where(kind);
        String sql = "select p.id, p.kind, p.state, p.weight, p.decided_at, p.decided_by, p.note,"
                + side("l") + side("r") + where
                + (state == PairState.OPEN ? " order by p.weight desc, p.id" : " order by p.decided_at desc, p.id desc")
                + " offset :offset rows fetch next :size rows only";
        Query query =
                bound(sql, state, kind).setParameter("offset", page.offset()).setParameter("size", page.size());
        List<PairLine> lines = ResultRow.list(query, PairQueries::line);
        String limited =
                "select count(*) total from (select p.id" + where + " fetch first " + (MOST + 1) + " rows only) m";
        long total = ((Number) ((Tuple) bound(limited, state, kind).getSingleResult()).get("total")).longValue();
        return new Page<>(lines, Math.min(total, MOST), total <= MOST);
    }

    /** The likeliest open pair after the one given, in the order of the list; empty at its end. */
    public Optional<Long> next(IdentityPair after) {
        String sql = "select p.id" + FROM + where(after.kind())
                + " and p.id <> :after and (p.weight < :weight or p.weight = :weight and p.id > :after)"
                + " order by p.weight desc, p.id fetch first 1 rows only";
        Query query = bound(sql, PairState.OPEN, after.kind())
                .setParameter("after", after.id())
                .setParameter("weight", after.weight());
        return ResultRow.list(query, row -> row.count("id")).stream().findFirst();
    }

    /** Each record that was moved, with the one for which its customer was opened. */
    public List<KeyPair> together() {
        return keys("select case when l.kind in ('CORPORATE', 'INTERBANK') then 'COMPANY' else 'PERSON' end kind,"
                + " l.source left_source, l.source_key left_key, r.source right_source, r.source_key right_key"
                + " from customer_record r join customer_record l on l.id = r.customer_id where r.id <> r.customer_id"
                + " order by r.id");
    }

    public List<KeyPair> asked() {
        return keys("select p.kind, l.source left_source, l.source_key left_key, r.source right_source, r.source_key"
                + " right_key from identity_pair p join customer_record l on l.id = p.left_id join customer_record r on r.id ="
                + " p.right_id where p.state = 'OPEN' order by p.id");
    }

    private List<KeyPair> keys(String sql) {
        return ResultRow.list(
                database.createNativeQuery(sql, Tuple.class),
                row -> new KeyPair(
                        PairKind.valueOf(row.text("kind")),
                        row.text("left_source"),
                        row.text("left_key"),
                        row.text("right_source"),
                        row.text("right_key")));
    }

    private static String where(PairKind kind) {
        return kind == null ? "" : " and p.kind = :kind";
    }

    private Query bound(String sql, PairState state, PairKind kind) {
        Query query = database.createNativeQuery(sql, Tuple.class).setParameter("state", state.name());
        return kind == null ? query : query.setParameter("kind", kind.name());
    }

    private static String side(String alias) {
        return (" %1$s.customer_id %1$s_customer, %1$s.source %1$s_source, %1$s.source_key %1$s_key, %1$s.name %1$s_name,"
                        + " %1$s.latin_name %1$s_latin, %1$s.language %1$s_language"
                        + (alias.equals("l") ? "," : ""))
                .formatted(alias);
    }

    private static PairLine line(ResultRow row) {
        return new PairLine(
                row.count("id"),
                PairKind.valueOf(row.text("kind")),
                PairState.valueOf(row.text("state")),
                row.decimal("weight"),
                side(row, "l"),
                side(row, "r"),
                row.instant("decided_at"),
                row.text("decided_by"),
                row.text("note"));
    }

    private static PairLine.Side side(ResultRow row, String alias) {
        return new PairLine.Side(
                row.count(alias + "_customer"),
                row.text(alias + "_source"),
                row.text(alias + "_key"),
                row.text(alias + "_name"),
                row.text(alias + "_latin"),
                row.text(alias + "_language"));
    }
}
