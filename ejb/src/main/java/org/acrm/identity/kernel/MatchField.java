package org.acrm.identity.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * @param column where the value is delivered; several fields may be made of one column
 * @param steps names of {@link Normalisers}, in this order
 * @param missing normal forms that stand for not known, such as a default date of birth
 */
public record MatchField(String name, String column, List<String> steps, Set<String> missing) implements Serializable {

    public MatchField {
        steps = List.copyOf(steps);
        missing = Set.copyOf(missing);
    }
}
