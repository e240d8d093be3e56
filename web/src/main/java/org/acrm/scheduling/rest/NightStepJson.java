package org.acrm.scheduling.rest;

import java.time.Instant;
import org.acrm.scheduling.entity.StepOverview;

/** @param totalRows left out while unknown */
public record NightStepJson(
        String code, String state, long doneRows, Long totalRows, long rejectedRows, double seconds, String message) {

    static NightStepJson of(StepOverview step, Instant now) {
        return new NightStepJson(
                step.code().name(),
                step.state().name(),
                step.doneRows(),
                step.totalRows(),
                step.rejectedRows(),
                step.duration(now).toMillis() / 1000.0,
                step.message());
    }
}
