package org.acrm.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.AgedData;
import org.acrm.customer.entity.RetentionClass;
import org.acrm.customer.entity.RetentionLine;
import org.acrm.customer.entity.RetentionRepository;
import org.acrm.shared.entity.BusinessException;

/** For how long classes of personal data are kept: said by the privacy officer, counted before, carried out by the night. */
@Stateless
@RolesAllowed("PRIVACY_ERASE")
public class Retention {

    private static final int LONGEST = 600;

    @Inject
    @Any
    private Instance<AgedData> capabilities;

    @Inject
    private RetentionRepository rules;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    public List<RetentionLine> latest() {
        return rules.latest();
    }

    /** What a rule would remove if it were carried out now. */
    public long due(RetentionClass dataClass, int months) {
        LocalDate before = before(LocalDate.now(clock), mustFit(months));
        return capabilities.stream()
                .filter(aged -> aged.dataClass() == dataClass)
                .mapToLong(aged -> aged.due(database, before))
                .sum();
    }

    /** @param months null: for ever */
    public void say(RetentionClass dataClass, Integer months) {
        if (months != null) {
            mustFit(months);
        }
        rules.say(dataClass, months, user.pseudonym(), OffsetDateTime.now(clock));
        audit.record("RETENTION_SAID", "RETENTION", null, dataClass + " " + (months == null ? "for ever" : months));
    }

    static LocalDate before(LocalDate today, int months) {
        return today.minusMonths(months);
    }

    private static int mustFit(int months) {
        if (months < 1 || months > LONGEST) {
            throw new BusinessException("error.privacy.months", LONGEST);
        }
        return months;
    }
}
