/**
 * How customers fall into segments, computed from plain numbers.
 *
 * <p>Decisions: variables are standardised before, so that a distance means the same in each; a clustering is a function of points,
 * first centres and number of rounds, and of nothing else.
 */
package org.acrm.segment.kernel;
