package org.acrm.identity.service;

import java.util.ArrayList;
import java.util.List;
import org.acrm.identity.kernel.Waterfall;
import org.acrm.identity.service.PairDetail.StepLine;

/** Lays a waterfall out between 0 and 100, so that the lightest and the heaviest sum on the way are its ends. */
final class WaterfallBars {

    private WaterfallBars() {}

    /** What is missing on one side adds nothing and is shown all the same, last. */
    static List<StepLine> of(Waterfall waterfall) {
        double lowest = Math.min(0, waterfall.prior());
        double highest = Math.max(0, waterfall.prior());
        double sum = waterfall.prior();
        for (Waterfall.Step step : waterfall.steps()) {
            sum += step.bits() + step.frequencyBits();
            lowest = Math.min(lowest, sum);
            highest = Math.max(highest, sum);
        }
        double unit = highest > lowest ? 100 / (highest - lowest) : 1;
        List<StepLine> lines = new ArrayList<>();
        sum = waterfall.prior();
        for (Waterfall.Step step : waterfall.steps()) {
            double bits = step.bits() + step.frequencyBits();
            int from = (int) Math.round((Math.min(sum, sum + bits) - lowest) * unit);
            int width = Math.max(1, (int) Math.round(Math.abs(bits) * unit));
            sum += bits;
            lines.add(new StepLine(
                    StepLine.code(step.comparison()),
                    StepLine.code(step.outcome()),
                    bits,
                    sum,
                    Math.min(from, 99),
                    width));
        }
        return lines;
    }
}
