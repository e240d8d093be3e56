package org.acrm.scheduling.view;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.acrm.scheduling.entity.StepOverview;
import org.acrm.scheduling.entity.StepState;

/**
 * A step with its place on the night's time line.
 *
 * @param start where its bar begins, in percent of the line
 * @param width of its bar; at least a hair, so that a short step is seen
 */
public record StepLine(StepOverview step, double start, double width, Duration duration) implements Serializable {

    private static final double HAIR = 0.4;

    static List<StepLine> of(List<StepOverview> steps, Instant now) {
        Instant begun = steps.stream()
                .map(StepOverview::startedAt)
                .filter(t -> t != null)
                .min(Instant::compareTo)
                .orElse(now);
        Instant ended = steps.stream()
                .map(s -> s.startedAt() == null ? begun : s.startedAt().plus(s.duration(now)))
                .max(Instant::compareTo)
                .orElse(now);
        double whole = Math.max(1, Duration.between(begun, ended).toMillis());
        return steps.stream().map(s -> line(s, begun, whole, now)).toList();
    }

    private static StepLine line(StepOverview step, Instant begun, double whole, Instant now) {
        if (step.startedAt() == null) {
            return new StepLine(step, 0, 0, Duration.ZERO);
        }
        Duration lasted = step.duration(now);
        double start = 100 * Duration.between(begun, step.startedAt()).toMillis() / whole;
        double width = Math.max(HAIR, 100 * lasted.toMillis() / whole);
        return new StepLine(step, Math.min(start, 100 - HAIR), width, lasted);
    }

    /** Style of the bar: good, look here, bad, running; colour is never alone, the state stands beside it. */
    public String tone() {
        if (step.state() == StepState.FINISHED) {
            return step.rejectedRows() > 0 ? "w" : "g";
        }
        return step.state() == StepState.FAILED ? "r" : "";
    }
}
