package org.acrm.segment.entity;

import static org.acrm.customer.entity.PersonalTrace.ofCustomer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.customer.entity.PersonalTraces;

/** A segment may tell what is inferred of a person, so memberships go; how many members a night found stays. */
@ApplicationScoped
public class SegmentTraces implements PersonalTraces {

    @Override
    public List<PersonalTrace> traces() {
        return List.of(ofCustomer("segment_membership").deleted());
    }
}
