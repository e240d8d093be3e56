package org.acrm.segment.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.acrm.segment.entity.SegmentState;

/** How the states of segments look. */
@Named
@ApplicationScoped
public class SegmentStates {

    public String kind(SegmentState state) {
        return switch (state) {
            case DRAFT -> "info";
            case SUBMITTED -> "warn";
            case PUBLISHED -> "good";
            case RETIRED -> "plain";
        };
    }

    public String icon(SegmentState state) {
        return switch (state) {
            case DRAFT -> "pencil";
            case SUBMITTED -> "hourglass";
            case PUBLISHED -> "check";
            case RETIRED -> "ban";
        };
    }
}
