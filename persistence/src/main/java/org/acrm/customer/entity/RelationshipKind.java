package org.acrm.customer.entity;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What one customer is to another. A family and a group of companies are those who are joined by its kinds, over any number of steps. */
public enum RelationshipKind {
    SPOUSE(Circle.HOUSEHOLD),
    CHILD(Circle.HOUSEHOLD),
    SUBSIDIARY(Circle.GROUP),
    CONTACT_PERSON(null);

    /** Those who belong together, and whose value is added up. */
    public enum Circle {
        HOUSEHOLD,
        GROUP
    }

    private final Circle circle;

    RelationshipKind(Circle circle) {
        this.circle = circle;
    }

    /** @param tie name of a kind, or of something else that ties two customers */
    public static boolean joins(Circle circle, String tie) {
        return Arrays.stream(values())
                .anyMatch(kind -> kind.circle == circle && kind.name().equals(tie));
    }

    /** The kinds that join a circle, as an SQL list. */
    public static String joining(Circle circle) {
        return Arrays.stream(values())
                .filter(kind -> kind.circle == circle)
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
