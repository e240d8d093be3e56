package org.acrm.quality.kernel;

/** What a scan found for one rule. */
public record RuleCount(long rule, long checked, Failures failures) {

    public long failed() {
        return failures.count();
    }
}
