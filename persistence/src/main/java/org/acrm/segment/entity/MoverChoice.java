package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Comparison;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.Missing;
import org.acrm.condition.entity.Not;
import org.acrm.condition.entity.OneOf;
import org.acrm.condition.entity.Operand;
import org.acrm.condition.entity.Relation;
import org.acrm.segment.entity.Definition.Block;
import org.acrm.segment.entity.Definition.Effect;
import org.acrm.segment.entity.Definition.Matching;
import org.acrm.segment.entity.OfferedAttribute.Parameter;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.ValueFilter;

/**
 * What a list of movers shows (RFM-02), as a rule: one block for each thing that was chosen. Where a customer stands on the published date is
 * asked as “now”, so that nights go on with it; where the list looks at an earlier date, that date is asked.
 */
public record MoverChoice(LocalDate from, LocalDate to, MoveBy by, MoverFilter which, ValueFilter of)
        implements Serializable {

    /** Page and parameters of the list. */
    public String address() {
        return "value/movers.xhtml?by=" + by + "&move=" + which.move() + "&from=" + from + "&to=" + to
                + which.cell().parameters() + given("kind", of.kind())
                + given("member", of.member()) + given("branch", of.branch());
    }

    private static String given(String name, Object value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    /**
     * @param published the date of “now”
     * @param units codes of the chosen branch and of those below it; none where no branch was chosen
     */
    public Definition definition(LocalDate published, List<String> units) {
        String then = attribute(standing() + "_at", from);
        String now = at(standing(), published);
        List<Condition> chosen = new ArrayList<>();
        chosen.add(end(then, which.move().was(), Move.JOINED));
        chosen.add(end(now, which.move().now(), Move.LEFT));
        chosen.add(anywhere(then, now));
        which.cell().given((part, fifth) -> chosen.add(fifth(at("rfm_" + part, published), fifth)));
        chosen.addAll(filtered(published, units));
        return new Definition(chosen.stream()
                .filter(Objects::nonNull)
                .map(one -> new Block(Effect.KEEP, new Matching(one)))
                .toList());
    }

    private List<Condition> filtered(LocalDate published, List<String> units) {
        return Arrays.asList(
                of.kind() == null ? null : is("kind", of.kind().name()),
                of.member() == null
                        ? null
                        : is(at("member_type", published), of.member().name()),
                of.branch() == null ? null : new OneOf(SegmentSubject.UNIT, List.copyOf(units)));
    }

    /** The attribute that tells where a customer stands. */
    private String standing() {
        return switch (by) {
            case GRADE -> "grade";
            case RFM -> "rfm_group";
            case RECENCY, FREQUENCY, MONETARY -> "rfm_" + by.name().toLowerCase(Locale.ROOT);
        };
    }

    private Condition end(String attribute, String standing, String outside) {
        if (standing.equals(Move.ANY)) {
            return null;
        }
        if (standing.equals(outside)) {
            return new Missing(attribute);
        }
        return by == MoveBy.GRADE || by == MoveBy.RFM
                ? is(attribute, standing)
                : fifth(attribute, MoveBy.fifth(standing));
    }

    /** A list of movers has only those who stood somewhere on one of its dates. */
    private Condition anywhere(String then, String now) {
        boolean somewhere = Stream.of(which.move().was(), which.move().now()).anyMatch(by.standings()::contains);
        return somewhere ? null : new AnyOf(List.of(new Not(new Missing(then)), new Not(new Missing(now))));
    }

    private static Condition fifth(String attribute, int fifth) {
        return new Comparison(attribute, Relation.EQUAL, new Operand.Value((long) fifth));
    }

    private static Condition is(String attribute, String code) {
        return new OneOf(attribute, List.of(code));
    }

    private String at(String attribute, LocalDate published) {
        return to.equals(published) ? attribute : attribute(attribute + "_at", to);
    }

    private static String attribute(String base, LocalDate day) {
        return new AttributeName(base, Parameter.written(day)).toString();
    }
}
