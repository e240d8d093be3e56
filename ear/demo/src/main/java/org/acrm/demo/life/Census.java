package org.acrm.demo.life;

import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.Draw.Purpose;
import org.acrm.demo.Scope;
import org.acrm.demo.dirt.Dirt;

/** Who an index is, without generating the customer: kind, language, and whom it resembles. */
public final class Census {

    private static final int BANKS = 36;
    private static final int NOBODY = -1;
    private static final int FIRST_PLAIN = 20;
    private static final double RETYPED_IN_LATIN = 0.25;
    private static final double MOVED = 0.005;
    private static final double TWINS = 0.003;
    private static final double GENERATIONS = 0.005;
    private static final double SUBSIDIARIES = 0.04;
    private static final double NAMESAKES = 0.04;

    private final Scope scope;
    private final int bankStep;

    public Census(Scope scope) {
        this.scope = scope;
        this.bankStep = Math.max(40, scope.customers() / BANKS);
    }

    public static String number(int index) {
        return "C" + Days.padded(index + 1L, 8);
    }

    /** Running number of a bank among banks. */
    public int bankNumber(int index) {
        return index / bankStep;
    }

    public Kind kind(int index) {
        if (index < scope.customers() && index % bankStep == bankStep / 2) {
            return Kind.INTERBANK;
        }
        double share = Draw.of(scope.seed(), index, Purpose.KIND, 0).uniform();
        return share < 0.04 ? Kind.CORPORATE : share < 0.11 ? Kind.PROSPECT : Kind.RETAIL;
    }

    public String language(int index) {
        Resemblance resemblance = resemblance(index);
        int person = resemblance.kind() == Resemblance.Kind.NONE ? index : resemblance.to();
        return nativeLanguage(person);
    }

    private String nativeLanguage(int index) {
        double share = Draw.of(scope.seed(), index, Purpose.KIND, 1).uniform();
        return share < 0.6 ? "zh" : share < 0.8 ? "ko" : "en";
    }

    /** Index of the customer whom this one repeats, or -1; the first entry is of the kind, good and no repetition itself. */
    public int duplicateOf(int index) {
        Resemblance resemblance = resemblance(index);
        return resemblance.kind().samePerson() ? resemblance.to() : NOBODY;
    }

    /** Whom somebody resembles; the other is of the same kind, good, and resembles nobody. */
    public Resemblance resemblance(int index) {
        if (index < FIRST_PLAIN) {
            return Resemblance.NONE;
        }
        return switch (kind(index)) {
            case RETAIL -> person(index);
            case CORPORATE -> company(index);
            default -> Resemblance.NONE;
        };
    }

    private Resemblance person(int index) {
        Resemblance.Kind drawn = drawn(index);
        if (drawn == Resemblance.Kind.NONE) {
            return Resemblance.NONE;
        }
        Draw draw = Draw.of(scope.seed(), index, Purpose.DUPLICATE, 0);
        draw.uniform();
        int other = original(draw.below(index));
        if (other < 0) {
            return Resemblance.NONE;
        }
        boolean latin = drawn == Resemblance.Kind.RETYPED
                && draw.chance(RETYPED_IN_LATIN)
                && !nativeLanguage(other).equals("en");
        return new Resemblance(latin ? Resemblance.Kind.ROMANISED : drawn, other);
    }

    private int original(int from) {
        int last = scope.repeats().always() ? 0 : from;
        for (int other = from; other >= last; other--) {
            if (kind(other) == Kind.RETAIL
                    && drawn(other) == Resemblance.Kind.NONE
                    && !Dirt.rejectsCustomer(scope.seed(), other)) {
                return other;
            }
        }
        return NOBODY;
    }

    private Resemblance company(int index) {
        Resemblance.Kind drawn = drawnCompany(index);
        if (drawn == Resemblance.Kind.NONE) {
            return Resemblance.NONE;
        }
        int from = Draw.of(scope.seed(), index, Purpose.DUPLICATE, 2).below(index);
        for (int other = from; other >= FIRST_PLAIN; other--) {
            if (kind(other) == Kind.CORPORATE
                    && drawnCompany(other) == Resemblance.Kind.NONE
                    && !Dirt.rejectsCustomer(scope.seed(), other)) {
                return new Resemblance(drawn, other);
            }
        }
        return Resemblance.NONE;
    }

    private Resemblance.Kind drawnCompany(int index) {
        double share = Draw.of(scope.seed(), index, Purpose.DUPLICATE, 3).uniform();
        double again = scope.repeats().companies();
        return share < again
                ? Resemblance.Kind.COMPANY_AGAIN
                : share < again + SUBSIDIARIES
                        ? Resemblance.Kind.SUBSIDIARY
                        : share < again + SUBSIDIARIES + NAMESAKES ? Resemblance.Kind.NAMESAKE : Resemblance.Kind.NONE;
    }

    /** Whether others may be related to this one: of the kind, delivered without a fault, and no second entry. */
    public boolean isRelated(int index, Kind kind) {
        return index >= 0
                && kind(index) == kind
                && duplicateOf(index) < 0
                && !Dirt.rejectsCustomer(scope.seed(), index);
    }

    private Resemblance.Kind drawn(int index) {
        if (Draw.of(scope.seed(), index, Purpose.DUPLICATE, 0)
                .chance(scope.repeats().persons())) {
            return Resemblance.Kind.RETYPED;
        }
        double share = Draw.of(scope.seed(), index, Purpose.DUPLICATE, 1).uniform();
        return share < MOVED
                ? Resemblance.Kind.MOVED
                : share < MOVED + TWINS
                        ? Resemblance.Kind.TWIN
                        : share < MOVED + TWINS + GENERATIONS ? Resemblance.Kind.GENERATION : Resemblance.Kind.NONE;
    }
}
