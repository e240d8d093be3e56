package org.acrm.modelling.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * One column of a {@link Dataset}. A nominal feature carries its dictionary: the cell holds the index of the category.
 *
 * @param categories the dictionary of a nominal feature, empty for a numeric one
 */
public record Feature(String name, List<String> categories) implements Serializable {

    public Feature {
        categories = List.copyOf(categories);
    }

    public static Feature numeric(String name) {
        return new Feature(name, List.of());
    }

    public static Feature nominal(String name, List<String> categories) {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("A nominal feature needs at least one category: " + name);
        }
        return new Feature(name, categories);
    }

    public boolean isNominal() {
        return !categories.isEmpty();
    }

    /** The cell's value as a person reads it; empty where it is missing. */
    public String text(double cell) {
        if (Double.isNaN(cell)) {
            return "";
        }
        if (isNominal()) {
            return categories.get((int) cell);
        }
        return cell == Math.rint(cell) && Math.abs(cell) < 1e15 ? Long.toString((long) cell) : Double.toString(cell);
    }
}
