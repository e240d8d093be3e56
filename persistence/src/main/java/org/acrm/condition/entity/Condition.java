package org.acrm.condition.entity;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.shared.entity.BlockTest;

/** A statement about a row that holds, does not hold, or is unknown because something is missing. */
public sealed interface Condition extends Serializable
        permits AllOf, AnyOf, Not, Comparison, OneOf, Between, TextPattern, Missing {

    Truth holds(Row row);

    /** Adds an SQL condition of the same meaning. */
    void sql(SqlText sql);

    /** Ready for many rows; call through {@link Layout#test}. */
    BlockTest test(Layout layout);

    Stream<String> named();

    /** Its comparisons with a day before the business date. */
    default Stream<Moving> moving() {
        return Stream.empty();
    }

    /** Names of the attributes it speaks of. */
    default Set<String> attributes() {
        return named().collect(Collectors.toUnmodifiableSet());
    }
}
