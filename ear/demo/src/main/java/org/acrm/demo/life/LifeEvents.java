package org.acrm.demo.life;

import java.util.LinkedHashMap;
import java.util.Map;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;

/** Turning points of a life that a bank can see; {@link Days#NEVER} for those that do not come. */
public record LifeEvents(
        int payrollStart, int largeInflow, int homePurchase, int child, int jobChange, int move, int dormant) {

    static final LifeEvents NONE =
            new LifeEvents(Days.NEVER, Days.NEVER, Days.NEVER, Days.NEVER, Days.NEVER, Days.NEVER, Days.NEVER);

    static LifeEvents draw(Draw draw, int from, int to, boolean payroll) {
        int payrollStart = once(draw, 0.06, from, to);
        int inflow = once(draw, 0.05, from, to);
        int home = once(draw, 0.015, from, to);
        int child = once(draw, 0.03, from, to);
        int job = once(draw, 0.08, from, to);
        int move = once(draw, 0.07, from, to);
        int dormant = once(draw, 0.09, from, to);
        return new LifeEvents(
                payroll ? Days.NEVER : payrollStart,
                inflow,
                payroll ? home : Days.NEVER,
                child,
                payroll ? job : Days.NEVER,
                move,
                payroll ? Days.NEVER : dormant);
    }

    /** Who lives on a pension changes no employer and founds no family. */
    LifeEvents of(Group group) {
        return group == Group.PENSIONER
                ? new LifeEvents(payrollStart, largeInflow, Days.NEVER, Days.NEVER, Days.NEVER, move, dormant)
                : this;
    }

    private static int once(Draw draw, double probability, int from, int to) {
        boolean comes = draw.chance(probability);
        int day = draw.between(from, to);
        return comes ? day : Days.NEVER;
    }

    public Map<String, Integer> named() {
        Map<String, Integer> events = new LinkedHashMap<>();
        events.put("PAYROLL_START", payrollStart);
        events.put("LARGE_INFLOW", largeInflow);
        events.put("HOME_PURCHASE", homePurchase);
        events.put("CHILD", child);
        events.put("JOB_CHANGE", jobChange);
        events.put("MOVED", move);
        events.put("DORMANT", dormant);
        return events;
    }
}
