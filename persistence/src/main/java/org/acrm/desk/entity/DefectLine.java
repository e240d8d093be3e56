package org.acrm.desk.entity;

import java.io.Serializable;
import org.acrm.shared.entity.Money;

/**
 * What a failing rule puts at risk.
 *
 * @param customers whom a failing row concerns
 * @param atRisk what they bring in a year
 * @param lifetime what they are worth over the horizon: their lifetime value of the same night
 * @param atLeast not every failing row is kept by key, so there may be more
 */
public record DefectLine(
        long rule,
        String label,
        String subject,
        String severity,
        long customers,
        Money atRisk,
        Money lifetime,
        boolean atLeast)
        implements Serializable {}
