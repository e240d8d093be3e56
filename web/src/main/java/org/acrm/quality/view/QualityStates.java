package org.acrm.quality.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.acrm.quality.entity.FindingState;
import org.acrm.quality.entity.Severity;

/** Kind and icon of the tags of this capability. */
@Named
@ApplicationScoped
public class QualityStates {

    public String kind(Severity severity) {
        return switch (severity) {
            case WARNING -> "plain";
            case ERROR -> "warn";
            case FATAL -> "bad";
        };
    }

    public String icon(Severity severity) {
        return switch (severity) {
            case WARNING -> "exclamation-triangle";
            case ERROR -> "exclamation-circle";
            case FATAL -> "times-circle";
        };
    }

    public String stateKind(FindingState state) {
        return switch (state) {
            case NEW -> "info";
            case ACKNOWLEDGED, MUTED -> "plain";
            case RESOLVED -> "good";
            case REOPENED -> "warn";
        };
    }

    public String stateIcon(FindingState state) {
        return switch (state) {
            case NEW -> "circle-fill";
            case ACKNOWLEDGED -> "user";
            case MUTED -> "bell-slash";
            case RESOLVED -> "check";
            case REOPENED -> "refresh";
        };
    }
}
