package org.acrm.intake.view;

import org.acrm.intake.entity.BatchState;

/** Where a delivery stands on its way through the wizard. */
public enum WizardStep {
    FILE,
    MAP,
    CHECK,
    SAVE,
    RESULT;

    /** A delivery that was started has left the steps among which a person may still go to and fro. */
    static WizardStep of(BatchState state, WizardStep wanted) {
        return switch (state) {
            case RECEIVED -> wanted == null || wanted.compareTo(SAVE) >= 0 ? FILE : wanted;
            case WAITING, RUNNING -> SAVE;
            case FINISHED, REFUSED, STOPPED -> RESULT;
        };
    }
}
