package org.acrm.quality.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acrm.condition.entity.AllOf;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Moving;

/**
 * What a rule expects: of the rows for which {@code guard} holds, {@code demand} holds too, or the values of {@code unique} together come
 * once only.
 *
 * @param guard empty: every row is checked
 */
public record Expectation(Condition guard, Condition demand, List<String> unique) implements Serializable {

    /** Holds for every row. */
    public static final Condition ALWAYS = new AllOf(List.of());

    public Expectation {
        guard = Optional.ofNullable(guard).orElse(ALWAYS);
        demand = Optional.ofNullable(demand).orElse(ALWAYS);
        unique = List.copyOf(unique);
    }

    public static Expectation that(Condition demand) {
        return new Expectation(null, demand, List.of());
    }

    /** When the first holds, so does the second. */
    public static Expectation when(Condition guard, Condition demand) {
        return new Expectation(guard, demand, List.of());
    }

    public static Expectation once(Condition guard, String... attributes) {
        return new Expectation(guard, null, List.of(attributes));
    }

    public boolean guarded() {
        return !guard.equals(ALWAYS);
    }

    /** Its comparisons with a day before the business date. */
    public List<Moving> moving() {
        return Stream.concat(guard.moving(), demand.moving()).distinct().toList();
    }

    /** Names of the attributes that it needs, in a steady order. */
    public List<String> attributes() {
        List<String> names = new ArrayList<>(
                Stream.concat(unique.stream(), demand.named()).distinct().toList());
        guard.named().filter(name -> !names.contains(name)).distinct().forEach(names::add);
        return names;
    }
}
