package org.acrm.identity.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * One degree of agreement.
 *
 * @param test one of the tests of {@link LevelTests}
 * @param on what is compared
 * @param with the other field of a test that needs two, empty otherwise
 * @param bound of a test that needs one, 0 otherwise
 * @param termFrequency whether agreement on a rare value says more than on a frequent one
 */
public record Level(String test, FieldForm on, String with, double bound, boolean termFrequency)
        implements Serializable {

    public static Level same(String on) {
        return new Level("same", FieldForm.of(on), "", 0, false);
    }

    public static Level sameByFrequency(String on) {
        return new Level("same", FieldForm.of(on), "", 0, true);
    }

    public static Level of(String test, String on, double bound) {
        return new Level(test, FieldForm.of(on), "", bound, false);
    }

    public static Level swapped(String on, String with) {
        return new Level("swapped", FieldForm.of(on), with, 0, false);
    }

    public List<String> fields() {
        return Stream.of(on.field(), with).filter(field -> !field.isEmpty()).toList();
    }

    /** As a person reads it in an explanation: {@code jaro-winkler 0.92}. */
    public String label() {
        String label = on.form().isEmpty() ? test : test + " " + on.form();
        return bound == 0 ? label : label + " " + (bound == Math.rint(bound) ? "" + (long) bound : "" + bound);
    }
}
