/**
 * How customers fall into segments, computed from plain numbers.
 *
 * <p>Decisions: variables are prepared before (missing values, borders, scale, mean and deviation), so that a distance means the same in
 * each; a clustering is a function of points, first centres and number of rounds, and of nothing else. What a clustering learned is kept
 * as a rule of plain numbers, so that a customer of tomorrow falls into the cluster that he would fall into today.
 */
package org.acrm.segment.kernel;
