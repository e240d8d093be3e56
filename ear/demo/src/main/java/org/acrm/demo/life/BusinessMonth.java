package org.acrm.demo.life;

import java.util.List;
import org.acrm.demo.Draw;
import org.acrm.demo.people.Companies;

/** A company's or a bank's month: money in from customers, out to suppliers and staff, around a usual balance. */
final class BusinessMonth implements MonthPlan {

    private final CustomerProfile profile;
    private final Account current;
    private final long target;
    private final double flowsPerMonth;

    BusinessMonth(CustomerProfile profile, Accounts accounts) {
        this.profile = profile;
        this.current = accounts.first("CURRENT").orElseThrow();
        this.target = accounts.openingFen(current);
        this.flowsPerMonth =
                Math.min(20, Math.max(0.6, 50 / profile.cycle())) + (profile.kind() == Kind.INTERBANK ? 6 : 1.2);
    }

    @Override
    public void plan(int firstDay, int lastDay, Draw draw, List<Plan> plans) {
        double engagement = profile.engagement(firstDay + 14);
        int count = draw.poisson(flowsPerMonth * engagement);
        for (int i = 0; i < count; i++) {
            flow(firstDay, lastDay, draw, plans);
        }
        boolean staffed = profile.kind() == Kind.CORPORATE && flowsPerMonth > 2;
        if (staffed && engagement > 0.3) {
            int day = Timeline.businessDay(firstDay, lastDay, 25);
            plans.add(Plan.single(day, current, -target / 6, "TRANSFER_OUT", "BATCH", payroll()));
        }
        boolean trades = profile.kind() == Kind.CORPORATE && draw.chance(0.04 * engagement);
        if (trades) {
            int day = Timeline.businessDay(firstDay, lastDay, draw.between(1, 28));
            plans.add(Plan.single(day, current, -target / 10, "FX", "BRANCH", "USD"));
        }
    }

    private void flow(int firstDay, int lastDay, Draw draw, List<Plan> plans) {
        long have = current.currency().toFen(current.balance());
        double pull = Math.max(0.15, Math.min(0.93, 0.55 + 0.7 * (target - have) / Math.max(1.0, target)));
        boolean incoming = draw.chance(pull) || have < target / 2;
        long fen = Math.max(10_000, Math.round(draw.logNormal(0.12 * (double) target, 0.8)) / 100 * 100);
        int day = Timeline.businessDay(firstDay, lastDay, draw.between(1, 28));
        if (day > profile.leaving().day()) {
            return;
        }
        String partner = Companies.employer(draw, profile.language());
        plans.add(Plan.single(
                day, current, incoming ? fen : -fen, incoming ? "TRANSFER_IN" : "TRANSFER_OUT", "WEB", partner));
    }

    private String payroll() {
        return switch (profile.language()) {
            case "zh" -> "代发工资";
            case "ko" -> "급여이체";
            default -> "Payroll";
        };
    }
}
