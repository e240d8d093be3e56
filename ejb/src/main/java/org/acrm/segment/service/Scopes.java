package org.acrm.segment.service;

import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.AnyOf;
import org.acrm.condition.entity.Condition;
import org.acrm.condition.entity.OneOf;
import org.acrm.segment.entity.MembershipRows;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.shared.entity.BusinessException;

/** A data scope as a condition over columns. */
final class Scopes {

    private Scopes() {}

    /** @throws BusinessException for whoever reaches only a part of the bank, whose segmentations are made of all of it */
    static void demandWholeBank(CurrentUser user) {
        if (user.scope().kind() != DataScope.Kind.ALL) {
            throw new BusinessException("error.segmentation.scope");
        }
    }

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
