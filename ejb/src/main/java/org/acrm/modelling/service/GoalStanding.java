package org.acrm.modelling.service;

import java.io.Serializable;
import org.acrm.modelling.entity.Attempt;
import org.acrm.modelling.entity.VersionOverview;

/**
 * A goal as the register tells it.
 *
 * @param least rows with the event, and without it, that a training needs
 * @param champion null where no version scores
 * @param attempt null before the first training
 */
public record GoalStanding(String model, int horizonDays, int least, VersionOverview champion, Attempt attempt)
        implements Serializable {}
