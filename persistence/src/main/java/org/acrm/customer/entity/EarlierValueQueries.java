package org.acrm.customer.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.shared.entity.ResultRow;

/** Values that a customer's fields had before, out of the states that the history keeps. */
@ApplicationScoped
public class EarlierValueQueries {

    private static final int STATES = 50;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    protected EarlierValueQueries() {}

    public EarlierValueQueries(EntityManager database) {
        this.database = database;
    }

    /** Each value once, the latest first, of the last fifty states. @param now what counts now, which is left out */
    public List<EarlierValue> of(long customer, List<CorrectionLine> now) {
        String fields = Arrays.stream(CorrectableField.values())
                .map(field -> field.text("h." + field.column()) + " as " + field.column())
                .collect(Collectors.joining(", "));
        List<ResultRow> states = ResultRow.list(
                database.createNativeQuery(
                                "select h.id, h.recorded_to, " + fields
                                        + " from customer_history h where h.customer_id = :customer"
                                        + " order by h.recorded_to desc, h.id desc",
                                Tuple.class)
                        .setParameter("customer", customer)
                        .setMaxResults(STATES),
                row -> row);
        Set<String> told = now.stream()
                .map(line -> line.field() + " " + line.value())
                .collect(Collectors.toCollection(HashSet::new));
        List<EarlierValue> earlier = new ArrayList<>();
        for (ResultRow state : states) {
            for (CorrectableField field : CorrectableField.values()) {
                String value = state.text(field.column());
                if (value != null && told.add(field + " " + value)) {
                    earlier.add(new EarlierValue(state.count("id"), field, value, state.instant("recorded_to")));
                }
            }
        }
        return earlier;
    }
}
