package org.acrm.segment.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.segment.entity.SegmentBadge;
import org.acrm.segment.service.SegmentQuality;

/** The badge of the segment that is open. */
@Named
@ViewScoped
public class SegmentBadgeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SegmentQuality quality;

    private final Map<Long, SegmentBadge> known = new HashMap<>();

    /** Null for a segment without a member in sight, or one that is not saved yet. */
    public SegmentBadge of(Long segment) {
        if (segment != null && !known.containsKey(segment)) {
            known.put(segment, quality.of(List.of(segment)).get(segment));
        }
        return known.get(segment);
    }
}
