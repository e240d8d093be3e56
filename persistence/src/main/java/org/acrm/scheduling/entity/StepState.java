package org.acrm.scheduling.entity;

/** Life of a step within its run. */
public enum StepState {
    WAITING,
    RUNNING,
    STOPPED,
    FAILED,
    FINISHED;

    /** Whatever is not finished may begin (again): the run goes on at the first such step. */
    public boolean mayBecome(StepState next) {
        return switch (this) {
            case WAITING, STOPPED, FAILED -> next == RUNNING;
            case RUNNING -> next != WAITING;
            case FINISHED -> false;
        };
    }
}
