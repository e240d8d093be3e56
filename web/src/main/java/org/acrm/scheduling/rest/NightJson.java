package org.acrm.scheduling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acrm.scheduling.entity.NightOverview;
import org.acrm.scheduling.entity.StepOverview;

/** @param state REQUESTED, RUNNING, STOPPED, FAILED or PUBLISHED */
public record NightJson(
        long id,
        LocalDate date,
        String state,
        boolean stopRequested,
        double seconds,
        String message,
        List<NightStepJson> steps) {

    static NightJson of(NightOverview run, List<StepOverview> steps, Instant now) {
        return new NightJson(
                run.id(),
                run.businessDate(),
                run.state().name(),
                run.stopRequested(),
                run.duration(now).toMillis() / 1000.0,
                run.message(),
                steps.stream().map(step -> NightStepJson.of(step, now)).toList());
    }
}
