package org.acrm.segment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.customer.entity.CustomerRange;
import org.acrm.segment.entity.SegmentSubject.Own;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.Dialect;
import org.acrm.shared.entity.ResultRow;

/** What segments may speak of: what the product knows of every bank's customers, and this bank's own products, groups and facts. */
@ApplicationScoped
public class SegmentCatalogue {

    private static final String NAMED =
            "select 'group_' || g.code attribute, g.name label from product_group g union all select 'product_' || p.code,"
                    + " coalesce(l.label, p.code) from product_product p left join product_label l on l.product_id = p.id and"
                    + " l.language = :language union all select 'fact_' || k.code, f.label from fact_kind k join fact_kind_label f"
                    + " on f.kind_id = k.id and f.language = :language where not k.retired = cast(1 as ${bool}) union all select"
                    + " 'texts_' || k.code, f.label from fact_kind k join fact_kind_label f on f.kind_id = k.id and f.language ="
                    + " :language where not k.retired = cast(1 as ${bool})";

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected SegmentCatalogue() {}

    public SegmentCatalogue(EntityManager database) {
        this.database = database;
    }

    public SegmentSubject on(LocalDate date) {
        return subject(date, null);
    }

    /** For a night that reads a range of customers at a time. */
    public SegmentSubject of(CustomerRange range) {
        return subject(range.date(), range);
    }

    private SegmentSubject subject(LocalDate date, CustomerRange range) {
        return new SegmentSubject(
                date,
                range,
                bool(),
                owns("select id, code from product_group order by code"),
                owns("select id, code from product_product order by code"),
                owns("select id, code from fact_kind order by code"));
    }

    private List<Own> owns(String sql) {
        Query query = database.createNativeQuery(sql, Tuple.class);
        return ResultRow.list(query, row -> new Own(row.count("id"), row.text("code")));
    }

    /** The code of a product. @throws BusinessException where there is none */
    public String product(long id) {
        return owns("select id, code from product_product where id = " + id).stream()
                .map(Own::code)
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.value.item", id));
    }

    /** Codes of a branch and of all below it. */
    @SuppressWarnings("unchecked")
    public List<String> units(long branch) {
        return database.createNativeQuery(
                        "select x.code from access_branch x join access_branch y on substr(x.path, 1, length(y.path)) ="
                                + " y.path where y.id = :branch order by x.code",
                        String.class)
                .setParameter("branch", branch)
                .getResultList();
    }

    /** What the bank calls its branches, by code. */
    public Map<String, String> branches() {
        Map<String, String> names = new HashMap<>();
        Query query = database.createNativeQuery("select code, name from access_branch", Tuple.class);
        ResultRow.list(query, row -> names.put(row.text("code"), row.text("name")));
        return names;
    }

    private String bool() {
        return Dialect.of(database).types().get("bool");
    }

    /** What the bank calls its own, by attribute; a retired fact has no name here, and definitions that speak of it still stand. */
    public Map<String, String> labels(String language) {
        Query query = database.createNativeQuery(NAMED.replace("${bool}", bool()), Tuple.class)
                .setParameter("language", language);
        Map<String, String> labels = new HashMap<>();
        ResultRow.list(query, row -> labels.put(row.text("attribute"), row.text("label")));
        return labels;
    }
}
