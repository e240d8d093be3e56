package org.acrm.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.acrm.identity.entity.GoldenField;
import org.acrm.identity.entity.GoldenForming;
import org.acrm.identity.entity.IdentityPair;
import org.acrm.identity.entity.PairRepository;
import org.acrm.identity.entity.WinningRecord;

/** Which record gives which value of a golden record, and the forming of those whose records have changed. */
@Stateless
@RolesAllowed("IDENTITY_READ")
public class GoldenRecords {

    @Inject
    private GoldenForming forming;

    @Inject
    private PairRepository pairs;

    @Inject
    private Clock clock;

    /** What would win each field if the customers of a pair became one. Fields without any value are missing. */
    public Map<GoldenField, WinningRecord> preview(long pairId) {
        IdentityPair pair = pairs.get(pairId);
        return forming.preview(pair.leftId(), pair.rightId());
    }

    /**
     * Forms golden records again of which an import changed a record; to be called until it finds fewer than {@code most}.
     *
     * @return how many were looked at
     */
    @RolesAllowed("SYSTEM")
    public int formChanged(int most) {
        return forming.formChanged(most, OffsetDateTime.now(clock));
    }
}
