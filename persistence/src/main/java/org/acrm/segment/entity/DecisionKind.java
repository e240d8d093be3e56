package org.acrm.segment.entity;

/** What was decided. */
public enum DecisionKind {
    BEGUN(GuideStep.DIMENSIONS),
    SETUP(GuideStep.DIMENSIONS),
    INFORMATION_JUDGED(GuideStep.INFORMATION),
    ANALYSED(GuideStep.ANALYSIS),
    ANALYSIS_FAILED(GuideStep.ANALYSIS),
    DESCRIBED(GuideStep.DESCRIPTION),
    PRIORITISED(GuideStep.DESCRIPTION),
    MOVED(GuideStep.DESCRIPTION),
    BORDERS_SET(GuideStep.DESCRIPTION),
    STRATEGY_SET(GuideStep.STRATEGY),
    STRATEGY_GIVEN_UP(GuideStep.STRATEGY),
    PRINCIPLE_ANSWERED(GuideStep.STRATEGY),
    IMPACT_ANSWERED(GuideStep.STRATEGY),
    SUBMITTED(GuideStep.STRATEGY),
    SENT_BACK(GuideStep.STRATEGY),
    APPROVED(GuideStep.STRATEGY),
    RETIRED(GuideStep.STRATEGY);

    private final GuideStep step;

    DecisionKind(GuideStep step) {
        this.step = step;
    }

    public GuideStep step() {
        return step;
    }
}
