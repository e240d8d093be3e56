package org.acrm.demo.life;

import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.Draw.Purpose;
import org.acrm.demo.Scope;
import org.acrm.demo.dirt.Dirt;

/** Who an index is, without generating the customer: kind, language, and of whom it is a second entry. */
public final class Census {

    private static final int BANKS = 36;
    private static final int NOBODY = -1;

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
        int original = duplicateOf(index);
        int person = original == NOBODY ? index : original;
        double share = Draw.of(scope.seed(), person, Purpose.KIND, 1).uniform();
        return share < 0.6 ? "zh" : share < 0.8 ? "ko" : "en";
    }

    /** Index of the customer whom this one repeats, or -1; the first entry is retail, good and no repetition itself. */
    public int duplicateOf(int index) {
        Draw draw = Draw.of(scope.seed(), index, Purpose.DUPLICATE, 0);
        if (!draw.chance(0.012) || index < 20 || kind(index) != Kind.RETAIL) {
            return NOBODY;
        }
        int first = draw.below(index);
        boolean fit = kind(first) == Kind.RETAIL
                && !Draw.of(scope.seed(), first, Purpose.DUPLICATE, 0).chance(0.012)
                && !Dirt.rejectsCustomer(scope.seed(), first);
        return fit ? first : NOBODY;
    }
}
