package org.acrm.scheduling.service;

import static org.acrm.scheduling.service.TestOperation.DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.scheduling.entity.RunState;
import org.acrm.scheduling.entity.StepState;
import org.acrm.shared.entity.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NightOperationIT {

    private final TestOperation bank = new TestOperation();
    private final List<Optional<String>> checkpoints = new ArrayList<>();
    private int chunks;

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void a_night_that_comes_to_its_end_moves_the_published_date_and_says_so() {
        long run = bank.request(DATE);
        assertThat(bank.publishedDate()).isNull();
        bank.work(run);

        assertThat(bank.night(run).state()).isEqualTo(RunState.PUBLISHED);
        assertThat(bank.publishedDate()).isEqualTo(DATE);
        assertThat(bank.published).containsExactly(new NightPublished(DATE, run));
        assertThat(bank.audited).containsExactly("NIGHT_REQUESTED", "NIGHT_STARTED", "NIGHT_PUBLISHED");
    }

    @Test
    void a_step_that_fails_is_resumed_at_its_checkpoint_and_finished_steps_are_left_alone() {
        List<String> worked = new ArrayList<>();
        bank.let(NightStepCode.FOLD, context -> worked.add("FOLD"));
        bank.let(NightStepCode.FEATURES, context -> {
            checkpoints.add(context.checkpoint());
            context.progress(10, 20L, "11:10");
            if (checkpoints.size() == 1) {
                throw new BusinessException("error.night.rate", "GBP", DATE);
            }
        });
        long run = bank.request(DATE);
        bank.work(run);

        assertThat(bank.night(run).state()).isEqualTo(RunState.FAILED);
        assertThat(bank.night(run).message()).isEqualTo("error.night.rate [GBP, " + DATE + "]");
        assertThat(bank.step(run, NightStepCode.FEATURES).state()).isEqualTo(StepState.FAILED);
        assertThat(bank.publishedDate()).isNull();

        bank.operate(operation -> operation.resume(run));
        bank.work(run);
        assertThat(bank.night(run).state()).isEqualTo(RunState.PUBLISHED);
        assertThat(checkpoints).containsExactly(Optional.empty(), Optional.of("11:10"));
        assertThat(worked).containsExactly("FOLD");
    }

    @Test
    void a_stop_is_honoured_after_the_chunk_at_hand() {
        long run = bank.request(DATE);
        bank.let(NightStepCode.SCORE, context -> chunks(context, () -> bank.operate(operation -> operation.stop(run))));
        bank.work(run);

        assertThat(chunks).isEqualTo(1);
        assertThat(bank.night(run).state()).isEqualTo(RunState.STOPPED);
        assertThat(bank.step(run, NightStepCode.SCORE).doneRows()).isEqualTo(1);
        assertThat(bank.step(run, NightStepCode.WORKLIST).state()).isEqualTo(StepState.WAITING);
    }

    @Test
    void a_server_that_goes_down_leaves_the_run_for_the_next_start() {
        long run = bank.request(DATE);
        bank.let(NightStepCode.SCORE, context -> chunks(context, bank.rest::announce));
        bank.work(run);

        assertThat(bank.night(run).state()).isEqualTo(RunState.RUNNING);
        assertThat(bank.step(run, NightStepCode.SCORE).state()).isEqualTo(StepState.RUNNING);
        bank.started.clear();
        bank.operate(NightOperation::carryOn);
        assertThat(bank.started).containsExactly(run);
    }

    @Test
    void a_job_that_comes_twice_does_the_work_once() {
        long run = bank.request(DATE);
        bank.let(NightStepCode.FOLD, context -> chunks++);
        bank.work(run);
        bank.work(run);

        assertThat(chunks).isEqualTo(1);
        assertThat(bank.published).hasSize(1);
    }

    @Test
    void the_same_date_asked_for_twice_is_one_run_and_another_date_waits() {
        long run = bank.request(DATE);

        assertThat(bank.request(DATE)).isEqualTo(run);
        assertThatThrownBy(() -> bank.request(DATE.plusDays(1)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.night.running"));
    }

    @Test
    void an_unfinished_date_asked_for_again_goes_on_and_a_published_one_is_done_anew() {
        bank.let(NightStepCode.FOLD, context -> {
            if (chunks++ == 0) {
                throw new IllegalStateException("The disk is full");
            }
        });
        long run = bank.request(DATE);
        bank.work(run);
        assertThat(bank.night(run).message()).isEqualTo("The disk is full");
        assertThat(bank.request(DATE)).isEqualTo(run);
        bank.work(run);

        long again = bank.request(DATE);
        assertThat(again).isNotEqualTo(run);
        bank.work(again);
        assertThat(bank.night(again).state()).isEqualTo(RunState.PUBLISHED);
    }

    @Test
    void dates_only_go_forward() {
        bank.work(bank.request(DATE.plusDays(1)));

        assertThatThrownBy(() -> bank.request(DATE))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.night.backward"));
    }

    @Test
    void a_stopped_run_is_not_resumed_behind_a_later_one() {
        long run = bank.request(DATE);
        bank.let(NightStepCode.FOLD, context -> chunks(context, () -> bank.operate(operation -> operation.stop(run))));
        bank.work(run);
        bank.let(NightStepCode.FOLD, context -> {});
        bank.work(bank.request(DATE.plusDays(1)));

        assertThatThrownBy(() -> bank.operate(operation -> operation.resume(run)))
                .isInstanceOf(BusinessException.class);
        assertThat(bank.publishedDate()).isEqualTo(DATE.plusDays(1));
    }

    @Test
    void the_clock_asks_for_yesterday_once() {
        bank.operate(NightOperation::requestScheduled);
        bank.operate(NightOperation::requestScheduled);
        assertThat(bank.started).hasSize(1);
        bank.work(bank.started.get(0));
        assertThat(bank.publishedDate()).isEqualTo(DATE.plusDays(1));

        bank.operate(NightOperation::requestScheduled);
        assertThat(bank.started).hasSize(1);
    }

    private void chunks(NightContext context, Runnable afterwards) {
        for (int chunk = 1; chunk <= 3; chunk++) {
            chunks = chunk;
            afterwards.run();
            context.progress(chunk, 3L, Integer.toString(chunk));
        }
    }
}
