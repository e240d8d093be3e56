package org.acrm.segment.service;

import java.util.Collection;
import java.util.Objects;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.CurrentUser;
import org.acrm.segment.entity.OfferedAttribute;
import org.acrm.segment.entity.SegmentSubject;
import org.acrm.shared.entity.BusinessException;

/**
 * Who may ask for what: facts inferred from texts are asked of the whole bank only by whoever may read facts, and so is whom a segment
 * holds that asks for them, itself or by one of which it speaks.
 */
final class SegmentRights {

    private SegmentRights() {}

    /** Whether the person may ask for whatever there is, so that nobody need look at what a segment asks. */
    static boolean all(SegmentSubject subject, CurrentUser user) {
        return subject.offered().stream()
                .map(OfferedAttribute::right)
                .filter(Objects::nonNull)
                .distinct()
                .allMatch(user::may);
    }

    static boolean may(Collection<String> attributes, SegmentSubject subject, CurrentUser user) {
        return missing(attributes, subject, user) == null;
    }

    /** @throws BusinessException where one of the attributes needs a right that the caller has not */
    static void check(Collection<String> attributes, SegmentSubject subject, CurrentUser user) {
        Permission missing = missing(attributes, subject, user);
        if (missing != null) {
            throw new BusinessException("error.segment.right", missing);
        }
    }

    private static Permission missing(Collection<String> attributes, SegmentSubject subject, CurrentUser user) {
        return attributes.stream()
                .flatMap(name -> subject.right(name).stream())
                .filter(right -> !user.may(right))
                .findFirst()
                .orElse(null);
    }
}
