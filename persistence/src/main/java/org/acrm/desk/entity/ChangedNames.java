package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Mask;
import org.acrm.shared.entity.ResultRow;

/** What golden fields keep as an id, as people call it: a branch by its name, a portfolio by its code, a referrer by number and name. */
@ApplicationScoped
public class ChangedNames {

    private static final String BRANCH = "branch_id";
    private static final String PORTFOLIO = "portfolio_id";
    private static final String REFERRER = "referred_by_id";
    private static final List<String> FIELDS = List.of(BRANCH, PORTFOLIO, REFERRER);

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ChangedNames() {}

    public ChangedNames(EntityManager database) {
        this.database = database;
    }

    /**
     * In one statement, and none where nothing of the kind has changed.
     *
     * @param scope of the reader; a referrer beyond it is hidden
     * @param masking of a referrer's name
     */
    public List<ChangeLine> told(List<ChangeLine> changes, DataScope scope, UnaryOperator<String> masking) {
        if (changes.stream().noneMatch(change -> FIELDS.contains(change.field()))) {
            return changes;
        }
        Map<String, String> names = names(changes, scope, masking);
        return changes.stream()
                .map(change -> FIELDS.contains(change.field())
                        ? change.withValues(
                                told(change.field(), change.before(), names),
                                told(change.field(), change.after(), names))
                        : change)
                .toList();
    }

    private static String told(String field, String id, Map<String, String> names) {
        return id == null ? null : names.getOrDefault(field + id, Mask.address(id));
    }

    private Map<String, String> names(List<ChangeLine> changes, DataScope scope, UnaryOperator<String> masking) {
        Query query = scope.bind(database.createNativeQuery(
                "select '" + BRANCH + "' field, b.id, b.name called, null name from access_branch b where b.id in"
                        + " (:branch_id) union all select '" + PORTFOLIO
                        + "', p.id, p.code, null from access_portfolio p"
                        + " where p.id in (:portfolio_id) union all select '" + REFERRER
                        + "', c.id, c.source_key, c.name"
                        + " from customer_customer c where c.id in (:referred_by_id) and (" + scope.condition("c")
                        + ")",
                Tuple.class));
        FIELDS.forEach(field -> query.setParameter(field, ids(changes, field)));
        Map<String, String> names = new HashMap<>();
        ResultRow.list(query, row -> row).forEach(row -> {
            String name = masking.apply(row.text("name"));
            names.put(row.text("field") + row.count("id"), row.text("called") + (name == null ? "" : " " + name));
        });
        return names;
    }

    /** No id is 0, and a list of none is no SQL. */
    private static List<Long> ids(List<ChangeLine> changes, String field) {
        Stream<String> values = changes.stream()
                .filter(change -> change.field().equals(field))
                .flatMap(change -> Stream.of(change.before(), change.after()).filter(Objects::nonNull));
        return Stream.concat(Stream.of(0L), values.map(Long::valueOf))
                .distinct()
                .toList();
    }
}
