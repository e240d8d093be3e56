package org.acrm.scheduling.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.Test;

class NightRunTest {

    private static final Instant ONE = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant TWO = Instant.parse("2026-11-22T02:00:00Z");

    private final NightRun run = NightRun.request(LocalDate.of(2026, 11, 21), "pseudonym", ONE);

    @Test
    void it_has_every_step_in_order() {
        assertThat(run.steps()).extracting(NightStepRecord::code).containsExactly(NightStepCode.values());
    }

    @Test
    void it_is_published_when_every_step_is_finished() {
        run.begin("node", ONE);
        finishAllBefore(NightStepCode.PUBLISH);
        run.publish(TWO);

        assertThat(run.state()).isEqualTo(RunState.PUBLISHED);
        assertThat(run.step(NightStepCode.PUBLISH).state()).isEqualTo(StepState.FINISHED);
    }

    @Test
    void it_is_not_published_while_a_step_is_missing() {
        run.begin("node", ONE);
        finishAllBefore(NightStepCode.WORKLIST);

        assertThatThrownBy(() -> run.publish(TWO)).isInstanceOf(BusinessException.class);
        assertThat(run.state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void one_that_nobody_has_begun_stops_at_once_and_another_one_is_asked_to() {
        run.askToStop(ONE);
        assertThat(run.state()).isEqualTo(RunState.STOPPED);

        run.resume();
        run.begin("node", ONE);
        run.askToStop(TWO);
        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        assertThat(run.stopRequested()).isTrue();
    }

    @Test
    void a_failed_one_is_resumed_with_what_its_steps_had_done() {
        run.begin("node", ONE);
        finishAllBefore(NightStepCode.FEATURES);
        NightStepRecord features = run.step(NightStepCode.FEATURES);
        features.begin(ONE);
        features.progress(500, 900L, "501:500");
        features.fail("x".repeat(2000), TWO);
        run.fail("no rate", TWO);
        run.resume();
        run.begin("other", TWO);
        features.begin(TWO);

        assertThat(run.message()).isEmpty();
        assertThat(run.step(NightStepCode.FOLD).state()).isEqualTo(StepState.FINISHED);
        assertThat(features.checkpoint()).contains("501:500");
        assertThat(features.doneRows()).isEqualTo(500);
    }

    @Test
    void a_long_reason_is_cut_to_what_the_record_holds() {
        run.begin("node", ONE);
        run.fail("x".repeat(2000), TWO);

        assertThat(run.message().orElseThrow()).hasSize(1000).endsWith("…");
    }

    @Test
    void one_whose_node_died_is_begun_again() {
        run.begin("node", ONE);
        run.step(NightStepCode.INTAKE).begin(ONE);
        run.begin("other", TWO);
        run.step(NightStepCode.INTAKE).begin(TWO);

        assertThat(run.state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void a_published_one_changes_no_more() {
        run.begin("node", ONE);
        finishAllBefore(NightStepCode.PUBLISH);
        run.publish(TWO);

        assertThatThrownBy(run::resume).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> run.askToStop(TWO)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> run.begin("node", TWO)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> run.step(NightStepCode.FOLD).begin(TWO)).isInstanceOf(BusinessException.class);
    }

    private void finishAllBefore(NightStepCode end) {
        for (NightStepRecord step : run.steps().subList(0, end.ordinal())) {
            step.begin(ONE);
            step.finish(ONE);
        }
    }
}
