package org.acrm.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.acrm.identity.entity.GoldenForming;

/** The forming of golden records whose records have changed. */
@Stateless
@RolesAllowed("SYSTEM")
public class GoldenRecords {

    @Inject
    private GoldenForming forming;

    @Inject
    private Clock clock;

    /**
     * Forms golden records again of which an import changed a record; to be called until it finds fewer than {@code most}.
     *
     * @return how many were looked at
     */
    public int formChanged(int most) {
        return forming.formChanged(most, OffsetDateTime.now(clock));
    }
}
