package org.acrm.demo.life;

import java.util.List;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.Draw.Purpose;
import org.acrm.demo.Scope;
import org.acrm.demo.bank.Branch.Market;
import org.acrm.demo.bank.BusinessCalendar;
import org.acrm.demo.bank.Currency;
import org.acrm.demo.bank.Staffing;

/**
 * What drives one customer's life with the bank. Amounts in fen, cycle in days; wealth is what the customer usually
 * keeps at the bank. Only persons who are customers belong to a group; it is null for all others.
 */
public record CustomerProfile(
        int index,
        Kind kind,
        Group group,
        String language,
        Resemblance resemblance,
        int portfolio,
        int since,
        long wealth,
        long income,
        int payday,
        boolean payroll,
        double cycle,
        double digital,
        Currency currency,
        Leaving leaving,
        LifeEvents events,
        int lullStart,
        int lullEnd) {

    /** Nobody buys less often than this and still counts as a card user. */
    private static final double LONGEST_CYCLE = 400;

    public static CustomerProfile of(Scope scope, Census census, Staffing staffing, int index) {
        Kind kind = census.kind(index);
        String language = census.language(index);
        Draw draw = Draw.of(scope.seed(), index, Purpose.PROFILE, 0);
        int portfolio = kind == Kind.INTERBANK
                ? staffing.portfolioOfInterbank(census.bankNumber(index))
                : staffing.portfolioFor(draw, language);
        Market market = staffing.home(portfolio).market();
        int since = since(scope, draw, index);
        int window = Math.max(since, scope.start());
        double fortune = draw.gaussian();
        Group group = kind == Kind.RETAIL ? Group.draw(Draw.of(scope.seed(), index, Purpose.GROUP, 0)) : null;
        boolean payroll = group != null && group.isPaid() && census.duplicateOf(index) < 0;
        Leaving leaving = kind == Kind.RETAIL || kind == Kind.CORPORATE
                ? Leaving.draw(draw, window + 150, scope.base() + 100)
                : Leaving.NEVER;
        LifeEvents events = events(draw, scope, window, group, payroll);
        int lull = draw.chance(0.13) ? draw.between(window, scope.base() + 30) : Days.NEVER;
        return new CustomerProfile(
                index,
                kind,
                group,
                language,
                census.resemblance(index),
                portfolio,
                since,
                wealth(kind, group, fortune),
                Math.round(
                        draw.logNormal(900_000, 0.3) * Math.exp(0.15 * fortune) * (group == null ? 1 : group.income())),
                draw.pick(List.of(5, 10, 10, 15, 15, 20, 25, 25, 25)),
                payroll,
                cycle(draw, group, fortune),
                digital(draw, group),
                currency(market, language),
                leaving,
                events,
                lull,
                lull == Days.NEVER ? Days.NEVER : lull + draw.between(50, 130));
    }

    private static LifeEvents events(Draw draw, Scope scope, int window, Group group, boolean payroll) {
        int latest = Math.max(window + 90, scope.base() + 60);
        return group == null
                ? LifeEvents.NONE
                : LifeEvents.draw(draw, window + 20, latest, payroll).of(group);
    }

    private static int since(Scope scope, Draw draw, int index) {
        boolean old = draw.chance(0.75);
        int window = scope.base() - scope.start();
        int day = old
                ? scope.start() - 1 - (int) (draw.uniform() * draw.uniform() * 5_000)
                : scope.start() + draw.between(0, Math.max(0, window - 10));
        int arrival = scope.arrival(index);
        return arrival >= 0 ? arrival : Math.min(scope.base() - 3, BusinessCalendar.businessDay(day));
    }

    private static long wealth(Kind kind, Group group, double fortune) {
        return switch (kind) {
            case RETAIL -> group.wealth(fortune);
            case CORPORATE -> Math.round(14_000_000 * Math.exp(1.1 * fortune));
            case INTERBANK -> Math.round(600_000_000 * Math.exp(0.5 * fortune));
            case PROSPECT -> 0;
        };
    }

    private static double digital(Draw draw, Group group) {
        double drawn = draw.uniform();
        return group == null ? drawn : group.digital(drawn);
    }

    private static double cycle(Draw draw, Group group, double fortune) {
        double eagerness = draw.gaussian();
        double perMonth =
                group == null ? 0.15 * Math.exp(1.15 * eagerness + 0.25 * fortune) : group.purchases(eagerness);
        return Math.min(LONGEST_CYCLE, Math.max(1.3, 30 / perMonth));
    }

    private static Currency currency(Market market, String language) {
        if (market == Market.KOREA) {
            return Currency.KRW;
        }
        return market == Market.ABROAD && !language.equals("zh") ? Currency.USD : Currency.CNY;
    }

    /** 1 for the usual life, less in a lull, on the way out or after falling asleep, 0 before and after. */
    public double engagement(int day) {
        if (day < since) {
            return 0;
        }
        double level = leaving.engagement(day) * (group == Group.DORMANT ? 0.02 : 1);
        if (day >= lullStart && day < lullEnd) {
            level *= 0.15;
        }
        return day >= events.dormant() ? level * 0.02 : level;
    }

    /** True when the employer pays the salary into this bank on the day. */
    public boolean paidHere(int day) {
        return payroll || day >= events.payrollStart();
    }

    /** Day from which the customer is no longer one, or never. */
    public int closedOn() {
        return leaving.happens() && leaving.closesAccounts()
                ? BusinessCalendar.businessDay(leaving.day() + 3)
                : Days.NEVER;
    }

    public String number() {
        return Census.number(index);
    }
}
