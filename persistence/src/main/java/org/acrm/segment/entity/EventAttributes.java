package org.acrm.segment.entity;

import static org.acrm.condition.entity.Attribute.date;
import static org.acrm.condition.entity.Attribute.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Join;
import org.acrm.segment.entity.OfferedAttribute.Family;
import org.acrm.segment.entity.OfferedAttribute.Parameter;
import org.acrm.segment.entity.SegmentSubject.Own;

/**
 * How often something happened within the days that end with the business date, and when last. All events of one source and one number of
 * days come from one grouped scan of that many days.
 */
final class EventAttributes {

    private final LocalDate day;
    private final String within;
    private final List<EventKind> kinds;
    private final List<OfferedAttribute> offered = new ArrayList<>();

    /** @param within SQL that narrows {@code e.customer_id} to a range; empty for all */
    EventAttributes(LocalDate day, String within, List<Own> facts) {
        this.day = day;
        this.within = within;
        EventKind.known().forEach(kind -> {
            offered.add(count(kind));
            offered.add(OfferedAttribute.of(Family.EVENT, date(kind.name() + EventKind.LAST, "null")));
        });
        facts.forEach(fact -> offered.add(count(EventKind.texts(fact)).named(fact.id())));
        kinds = Stream.concat(EventKind.known(), facts.stream().map(EventKind::texts))
                .toList();
    }

    private static OfferedAttribute count(EventKind kind) {
        Family family = kind.source() == EventSource.TEXT ? Family.FACT : Family.EVENT;
        return OfferedAttribute.of(family, number(kind.name(), "0")).asked(Parameter.DAYS);
    }

    List<OfferedAttribute> offered() {
        return offered;
    }

    /** Null for what is no event. */
    Attribute find(AttributeName name) {
        for (EventKind kind : kinds) {
            if (name.parameter() != null && name.base().equals(kind.name())) {
                return counted(name, kind, Parameter.days(name.parameter()));
            }
            if (name.parameter() == null && name.base().equals(kind.name() + EventKind.LAST)) {
                return latest(name, kind);
            }
        }
        return null;
    }

    private Attribute counted(AttributeName name, EventKind kind, int days) {
        String alias = kind.source().alias(name.parameter());
        String columns = columns(kind.source(), EventKind::counted);
        return number(name.toString(), "coalesce(" + alias + "." + kind.column() + ", 0)")
                .joining(join(kind.source(), columns, alias, days));
    }

    private Attribute latest(AttributeName name, EventKind kind) {
        String alias = kind.source().alias("last");
        String columns = columns(kind.source(), EventKind::latest);
        return date(name.toString(), alias + "." + kind.column())
                .joining(join(kind.source(), columns, alias, Parameter.MOST_DAYS));
    }

    private String columns(EventSource source, Function<EventKind, String> column) {
        return kinds.stream()
                .filter(kind -> kind.source() == source)
                .map(kind -> column.apply(kind) + " " + kind.column())
                .collect(Collectors.joining(", "));
    }

    private Join join(EventSource source, String columns, String alias, int days) {
        String rows = "(select e.customer_id, " + columns + source.within(day, days) + within
                + " group by e.customer_id) " + alias;
        return Join.byNumber(rows, alias + ".customer_id", "c.id");
    }
}
