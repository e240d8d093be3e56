package org.acrm.modelling.service;

import java.util.Map;
import org.acrm.modelling.entity.Metric;

/** When a challenger takes the champion's place; both were measured on the same customers. */
@FunctionalInterface
interface ChampionPolicy {

    ChampionPolicy BETTER_RANKING = (challenger, champion) -> challenger.get(Metric.AUC) > champion.get(Metric.AUC);

    boolean replaces(Map<Metric, Double> challenger, Map<Metric, Double> champion);
}
