package org.acrm.desk.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.acrm.customer.entity.CustomerHistory;
import org.acrm.shared.entity.ResultRow;

/** What changed in the golden record of one customer, field by field, the latest first. */
@ApplicationScoped
public class ChangeQueries {

    private static final int STATES = 50;
    private static final Set<String> PERSONAL = Set.of(
            "name", "latin_name", "birth_date", "sex", "id_number", "occupation", "mobile", "email", "address", "city");
    public static final List<String> FIELDS = Stream.concat(
                    CustomerHistory.COLUMNS.stream(), CustomerHistory.CONTACTS.stream())
            .toList();

    private record State(Instant from, Map<String, String> values) {}

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected ChangeQueries() {}

    public ChangeQueries(EntityManager database) {
        this.database = database;
    }

    public List<ChangeLine> of(long customer) {
        String now = "c." + String.join(", c.", CustomerHistory.COLUMNS);
        var query = database.createNativeQuery(
                        "select x.* from (select recorded_from since, " + String.join(", ", FIELDS)
                                + " from customer_history where customer_id = :customer union all select c.recorded_at, "
                                + now + ", " + CustomerHistory.contacts("c")
                                + " from customer_customer c where c.id = :customer) x order by x.since desc",
                        Tuple.class)
                .setParameter("customer", customer)
                .setMaxResults(STATES);
        List<State> states = ResultRow.list(query, ChangeQueries::state);
        List<ChangeLine> changes = new ArrayList<>();
        for (int i = 0; i + 1 < states.size(); i++) {
            changes.addAll(between(states.get(i + 1), states.get(i)));
        }
        return changes;
    }

    private static State state(ResultRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(field, row.text(field)));
        return new State(row.instant("since"), values);
    }

    private static List<ChangeLine> between(State before, State after) {
        return FIELDS.stream()
                .filter(f ->
                        !Objects.equals(before.values().get(f), after.values().get(f)))
                .map(f -> new ChangeLine(
                        after.from(), f, before.values().get(f), after.values().get(f), PERSONAL.contains(f)))
                .toList();
    }
}
