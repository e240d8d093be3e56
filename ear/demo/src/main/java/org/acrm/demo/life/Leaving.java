package org.acrm.demo.life;

import java.util.List;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;

/**
 * How a customer leaves the bank. Most show it for months before; some hardly do, and some who stay look alike for a
 * while, so that a model can learn it but never be sure.
 *
 * @param day last day of a relationship that means anything, or never
 * @param loudness how much of the usual life is gone at the end of the decay, 0..1
 */
public record Leaving(int day, Cause cause, double loudness, boolean closesAccounts) {

    /** Days over which a leaver fades. */
    public static final int DECAY = 110;

    public enum Cause {
        PRICE,
        SERVICE,
        MOVED,
        COMPETITOR
    }

    private static final List<Cause> CAUSES =
            List.of(Cause.PRICE, Cause.PRICE, Cause.PRICE, Cause.SERVICE, Cause.SERVICE, Cause.MOVED, Cause.COMPETITOR);
    public static final Leaving NEVER = new Leaving(Days.NEVER, Cause.MOVED, 0, false);

    static Leaving draw(Draw draw, int earliest, int latest) {
        boolean leaves = draw.chance(0.15);
        int day = draw.between(earliest, latest);
        Leaving leaving = new Leaving(day, draw.pick(CAUSES), draw.uniform(0.2, 1), draw.chance(0.5));
        return leaves && latest > earliest ? leaving : NEVER;
    }

    public boolean happens() {
        return day != Days.NEVER;
    }

    /** 1 long before, falling during the decay, 0 from the day of leaving on. */
    double engagement(int today) {
        if (!happens() || today < day - DECAY) {
            return 1;
        }
        return today >= day ? 0 : 1 - loudness * (today - day + DECAY) / DECAY;
    }
}
