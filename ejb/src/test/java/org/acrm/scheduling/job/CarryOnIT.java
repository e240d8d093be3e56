package org.acrm.scheduling.job;

import static org.acrm.scheduling.service.TestOperation.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.acrm.intake.service.Deliveries;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.scheduling.entity.RunState;
import org.acrm.scheduling.service.TestOperation;
import org.acrm.segment.service.ClusterAnalysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nights that somebody has to carry on with, by the real Quartz with its tables in a bank: nothing is lost, nothing is done twice. */
class CarryOnIT {

    private final QuartzWork work = new QuartzWork();
    private final TestOperation bank = new TestOperation(work);
    private final List<Optional<String>> checkpoints = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> inTheMiddle = new LinkedBlockingQueue<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger folds = new AtomicInteger();
    private PlayedServer server;

    @BeforeEach
    void found() throws Exception {
        server = another();
        bank.let(NightStepCode.FOLD, context -> folds.incrementAndGet());
    }

    @AfterEach
    void close() throws Exception {
        server.kill();
        bank.close();
    }

    @Test
    void a_night_killed_in_the_middle_is_carried_on_by_the_next_start_at_its_checkpoint_and_done_once()
            throws Exception {
        bank.let(NightStepCode.SCORE, this::stopInTheMiddle);
        server.start(gateway());
        long run = bank.request(DATE);
        awaitTheMiddle();
        server.kill();
        assertThat(bank.night(run).state()).isEqualTo(RunState.RUNNING);

        bank.let(NightStepCode.SCORE, this::goOn);
        server = another();
        server.start(gateway());

        assertThat(server.awaitNight()).as("left by the killed server").isTrue();
        assertThat(bank.night(run).state()).isEqualTo(RunState.PUBLISHED);
        server.awaitRest();
        assertThat(checkpoints).containsExactly(Optional.empty(), Optional.of("2"));
        assertThat(folds).hasValue(1);
        assertThat(bank.published).hasSize(1);
    }

    @Test
    void a_night_that_somebody_works_on_is_not_started_again() throws Exception {
        bank.let(NightStepCode.SCORE, context -> {
            stopInTheMiddle(context);
            context.progress(3, 3L, "3");
        });
        JobGateway gateway = gateway();
        server.start(gateway);
        long run = bank.request(DATE);
        awaitTheMiddle();
        gateway.carryOn();
        gateway.carryOn();
        assertThat(bank.request(DATE)).isEqualTo(run);
        goOn.countDown();

        assertThat(server.awaitNight()).isFalse();
        assertThat(server.awaitRest()).isZero();
        assertThat(bank.published).hasSize(1);
    }

    @Test
    void a_night_whose_work_was_lost_is_found_by_the_next_look() throws Exception {
        long run = bank.request(DATE);
        server.loseNights();
        server.start(gateway());

        server.awaitNight();
        assertThat(bank.night(run).state()).isEqualTo(RunState.PUBLISHED);
    }

    private PlayedServer another() throws Exception {
        PlayedServer next = new PlayedServer(bank.bank().dataSource(), bank::connection);
        work.scheduler = next;
        return next;
    }

    private JobGateway gateway() {
        JobGateway gateway = new JobGateway();
        gateway.runner = bank.runner();
        gateway.operation = bank.operation();
        gateway.deliveries = new Deliveries() {
            @Override
            public void carryOn() {
                // none are under way
            }
        };
        gateway.clustering = new ClusterAnalysis() {
            @Override
            public void carryOn() {
                // none is under way
            }
        };
        return gateway;
    }

    private void stopInTheMiddle(NightContext context) {
        checkpoints.add(context.checkpoint());
        context.progress(2, 3L, "2");
        inTheMiddle.add("there");
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitTheMiddle() throws InterruptedException {
        assertThat(inTheMiddle.poll(30, TimeUnit.SECONDS)).isEqualTo("there");
    }

    private void goOn(NightContext context) {
        checkpoints.add(context.checkpoint());
        context.progress(3, 3L, "3");
    }
}
