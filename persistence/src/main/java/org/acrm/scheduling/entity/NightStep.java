package org.acrm.scheduling.entity;

/**
 * One step of the night, implemented by the capability that owns what it derives and found by its code. A step is idempotent for its
 * business date: cut off at any point and run again, it leaves the rows of an undisturbed run. It runs without a transaction and gives
 * each chunk one of its own.
 */
public interface NightStep {

    /** Name of a {@link NightStepCode}, which gives the step its place in the night. */
    String code();

    void run(NightContext context);
}
