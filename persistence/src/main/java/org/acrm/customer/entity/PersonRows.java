package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.entity.ResultRow;

/** All rows of one person, over the tables that the capabilities name: counted, read and erased. */
@ApplicationScoped
public class PersonRows {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected PersonRows() {}

    public PersonRows(EntityManager database) {
        this.database = database;
    }

    /** A customer in sight by the bank's number. */
    public List<Long> numbered(String number, DataScope scope) {
        Query found = scope.bind(database.createNativeQuery(
                        "select c.id from customer_customer c where c.source_key = :number and " + scope.condition("c"),
                        Tuple.class))
                .setParameter("number", number);
        return ResultRow.list(found, row -> row.count("id"));
    }

    /** The customer and the homes of all records that are the customer's now. */
    public List<Long> ids(long customer) {
        Query records = database.createNativeQuery(
                        "select r.id from customer_record r where r.customer_id = :customer", Tuple.class)
                .setParameter("customer", customer);
        Set<Long> ids = new TreeSet<>(ResultRow.list(records, row -> row.count("id")));
        ids.add(customer);
        return List.copyOf(ids);
    }

    public long count(PersonalTrace trace, List<Long> ids) {
        return ResultRow.list(query("select count(*) total" + trace.rows(), ids), row -> row.count("total"))
                .get(0);
    }

    /** Each row as its columns. */
    public List<Map<String, Object>> read(PersonalTrace trace, List<Long> ids) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object one : query("select t.*" + trace.rows(), ids).getResultList()) {
            Tuple tuple = (Tuple) one;
            Map<String, Object> row = new LinkedHashMap<>();
            for (TupleElement<?> column : tuple.getElements()) {
                row.put(column.getAlias(), tuple.get(column.getAlias()));
            }
            rows.add(row);
        }
        return rows;
    }

    /** What finds the person's rows in kept files. */
    public Set<String> words(List<PersonalTrace> traces, List<Long> ids) {
        Set<String> words = new TreeSet<>();
        for (PersonalTrace trace : traces) {
            for (String column : trace.words()) {
                String sql =
                        "select distinct t." + column + " word" + trace.rows() + " and t." + column + " is not null";
                words.addAll(ResultRow.list(query(sql, ids), row -> row.text("word")));
            }
        }
        words.removeIf(word -> word.isBlank() || word.startsWith(PersonalTrace.ERASED));
        return words;
    }

    /** The database's part. Running it again changes nothing that matters. */
    public void erase(List<PersonalTrace> traces, List<Long> ids, LocalDate today) {
        String band = band(ids);
        for (PersonalTrace trace : traces) {
            String sql = trace.erasure(band, "date '" + today + "'");
            if (!sql.isEmpty()) {
                database.createNativeQuery(sql).setParameter("ids", ids).executeUpdate();
            }
        }
    }

    /** Standing orders of others to an account of the person: amount and bank stay. @param words numbers of the person, not empty */
    public void forgetPayee(Set<String> words) {
        database.createNativeQuery(
                        "update customer_standing_order set account_to = null, purpose = null where account_to"
                                + " in (:words)")
                .setParameter("words", words)
                .executeUpdate();
    }

    /** The first day of the decade of birth, as SQL. */
    private String band(List<Long> ids) {
        String sql = "select min(t.birth_date) born from customer_customer t where t.id in (:ids)";
        LocalDate born = new ResultRow((Tuple) query(sql, ids).getSingleResult()).date("born");
        return born == null ? "null" : "date '" + LocalDate.of(born.getYear() / 10 * 10, 1, 1) + "'";
    }

    private Query query(String sql, List<Long> ids) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("ids", ids);
    }
}
