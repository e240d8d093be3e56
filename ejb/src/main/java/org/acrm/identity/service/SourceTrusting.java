package org.acrm.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.identity.entity.GoldenField;
import org.acrm.identity.entity.SourceTrust;
import org.acrm.identity.entity.SourceTrusts;
import org.acrm.shared.entity.BusinessException;

/** How far each source is trusted, as stewards say; golden records follow in the next night. */
@Stateless
@RolesAllowed("IDENTITY_READ")
public class SourceTrusting {

    private static final int LAST = 99;

    @Inject
    private SourceTrusts trusts;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public List<String> sources() {
        return trusts.sources();
    }

    public List<SourceTrust> latest() {
        return trusts.latest();
    }

    /** Customers whose golden record a rank of the source can change. */
    public long touched(String source) {
        return trusts.touched(source);
    }

    /**
     * @param field null for all fields without a rank of their own
     * @param rank from 1, the most trusted; null: none from now on
     */
    @RolesAllowed("IDENTITY_MERGE")
    public void say(String source, GoldenField field, Integer rank) {
        if (!trusts.sources().contains(source)) {
            throw new BusinessException("error.identity.source", String.valueOf(source));
        }
        if (rank != null && (rank < 1 || rank > LAST)) {
            throw new BusinessException("error.identity.rank", LAST);
        }
        trusts.say(source, field, rank, user.pseudonym(), OffsetDateTime.now(clock));
        String of = source + ", " + (field == null ? "all fields" : field.code());
        audit.record("SOURCE_TRUSTED", "SOURCE", null, of + ": " + (rank == null ? "no rank" : "rank " + rank));
    }
}
