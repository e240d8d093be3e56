package org.acrm.desk.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.desk.entity.WorkCandidate;
import org.acrm.desk.entity.WorkItemStanding;
import org.acrm.desk.entity.WorkReason;
import org.acrm.desk.entity.WorkState;
import org.acrm.desk.entity.WorklistRows.Ranked;
import org.acrm.shared.entity.Period;

/**
 * The worklist of a night: which items open, go on, come back or close. A portfolio gets the most rewarding candidates up to a limit, one
 * a customer; an occasion that was decided never comes again, and a reason that did not suit a customer rests for 90 days. An item whose
 * reason no longer holds closes, and so does one that others have overtaken; it comes back when it is ahead again.
 */
final class WorklistPlan {

    static final int MOST_PER_PORTFOLIO = 30;
    static final int REST_DAYS = 90;

    private record Occasion(long customerId, WorkReason reason, String occasion) {}

    /** Two customers who were merged may have brought one occasion each: what was decided counts, then what somebody postponed. */
    private static final Comparator<WorkItemStanding> FIRMEST = Comparator.comparing(WorklistPlan::undecided)
            .thenComparing(item -> item.state() != WorkState.POSTPONED)
            .thenComparing(WorkItemStanding::id);

    private record Theme(long customerId, WorkReason reason) {}

    private final LocalDate date;
    private final List<WorkItemStanding> items;
    private final Map<Occasion, WorkItemStanding> standing = new HashMap<>();
    private final Set<Theme> resting = new HashSet<>();
    private final List<Ranked> opened = new ArrayList<>();
    private final Map<Long, LocalDate> reopened = new HashMap<>();
    private final Map<Long, Long> moved = new HashMap<>();
    private final Set<Long> goingOn = new HashSet<>();

    private WorklistPlan(LocalDate date, List<WorkItemStanding> items) {
        this.date = date;
        this.items = items;
    }

    static WorklistPlan of(LocalDate date, List<WorkCandidate> candidates, List<WorkItemStanding> items) {
        WorklistPlan plan = new WorklistPlan(date, items);
        items.forEach(plan::remember);
        plan.choose(candidates).forEach(plan::place);
        return plan;
    }

    private void remember(WorkItemStanding item) {
        standing.merge(
                new Occasion(item.customerId(), item.reason(), item.occasion()),
                item,
                (a, b) -> FIRMEST.compare(a, b) <= 0 ? a : b);
        boolean fresh = item.decidedOn() != null && item.decidedOn().isAfter(date.minusDays(REST_DAYS));
        if (item.state() == WorkState.NOT_SUITABLE && fresh) {
            resting.add(new Theme(item.customerId(), item.reason()));
        }
    }

    private List<Ranked> choose(List<WorkCandidate> candidates) {
        List<Ranked> best = new ArrayList<>();
        Set<Long> customers = new HashSet<>();
        candidates.stream()
                .filter(this::mayStand)
                .filter(c -> !isPostponed(c))
                .map(c -> new Ranked(c, priority(c)))
                .sorted(Comparator.comparing(Ranked::priority)
                        .reversed()
                        .thenComparing(r -> r.candidate().customerId())
                        .thenComparing(r -> r.candidate().reason()))
                .filter(r -> customers.add(r.candidate().customerId()))
                .collect(Collectors.groupingBy(r -> r.candidate().portfolioId()))
                .values()
                .forEach(
                        portfolio -> best.addAll(portfolio.subList(0, Math.min(MOST_PER_PORTFOLIO, portfolio.size()))));
        return best;
    }

    private boolean mayStand(WorkCandidate candidate) {
        WorkItemStanding item = standingOf(candidate);
        boolean decided = item != null && !undecided(item);
        return !decided && !resting.contains(new Theme(candidate.customerId(), candidate.reason()));
    }

    /** A postponed item waits for its day as long as its reason holds, and takes no place meanwhile. */
    private boolean isPostponed(WorkCandidate candidate) {
        WorkItemStanding item = standingOf(candidate);
        boolean waits = item != null && item.state() == WorkState.POSTPONED;
        if (waits) {
            goOn(item, candidate);
        }
        return waits;
    }

    private void place(Ranked chosen) {
        WorkItemStanding item = standingOf(chosen.candidate());
        if (item == null) {
            opened.add(chosen);
        } else {
            goOn(item, chosen.candidate());
        }
    }

    private void goOn(WorkItemStanding item, WorkCandidate candidate) {
        goingOn.add(item.id());
        if (!item.validTo().equals(Period.FOREVER)) {
            reopened.put(item.id(), candidate.dueOn());
        }
        if (item.portfolioId() != candidate.portfolioId()) {
            moved.put(item.id(), candidate.portfolioId());
        }
    }

    private static boolean undecided(WorkItemStanding item) {
        return item.state() == WorkState.OPEN || item.state() == WorkState.POSTPONED;
    }

    private WorkItemStanding standingOf(WorkCandidate c) {
        return standing.get(new Occasion(c.customerId(), c.reason(), c.occasion()));
    }

    /** Value × probability × urgency on the morning after; urgency is 6 on the last day and 1 with 25 days left. */
    private BigDecimal priority(WorkCandidate candidate) {
        long left = Math.max(0, ChronoUnit.DAYS.between(date.plusDays(1), dueOn(candidate)));
        return candidate
                .probability()
                .multiply(BigDecimal.valueOf(candidate.valueMinor()))
                .multiply(BigDecimal.valueOf(30))
                .divide(BigDecimal.valueOf(left + 5), 4, java.math.RoundingMode.HALF_UP);
    }

    /** An item that stands keeps its last day; else it would never become urgent. */
    private LocalDate dueOn(WorkCandidate candidate) {
        WorkItemStanding item = standingOf(candidate);
        boolean stands = item != null
                && (item.validTo().equals(Period.FOREVER) || item.validTo().equals(date));
        return stands ? item.dueOn() : candidate.dueOn();
    }

    List<Ranked> opened() {
        return opened;
    }

    /** Items that come back, with the last day of those that begin anew. */
    Map<Long, LocalDate> reopened() {
        return reopened;
    }

    /** Items whose customer went to another portfolio, with that portfolio. */
    Map<Long, Long> moved() {
        return moved;
    }

    List<Long> closed() {
        return items.stream()
                .filter(WorklistPlan::undecided)
                .filter(i -> i.validTo().equals(Period.FOREVER) && !goingOn.contains(i.id()))
                .map(WorkItemStanding::id)
                .sorted()
                .toList();
    }
}
