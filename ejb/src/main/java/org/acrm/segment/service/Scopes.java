package org.acrm.segment.service;

import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.OneOf;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.SegmentSubject;

/** A data scope as a condition over columns. */
final class Scopes {

    private Scopes() {}

    /** Null for who reaches all. */
    static Condition condition(DataScope scope, MembershipRows rows) {
        return switch (scope.kind()) {
            case ALL -> null;
            case NONE -> new AnyOf(List.of());
            case BRANCH -> new OneOf(SegmentSubject.BRANCH, List.copyOf(rows.reach(scope)));
            case PORTFOLIO -> new OneOf(SegmentSubject.PORTFOLIO, List.copyOf(rows.reach(scope)));
        };
    }
}
