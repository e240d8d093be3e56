/**
 * Learning and measuring on plain arrays: what a data set is, how it is cut into folds, how good a prediction was and why
 * one row got its score. Nothing here knows a learning library, a database or a clock; a trainer is handed in.
 *
 * <p>Decisions: the class to be predicted is binary and coded 0/1, 1 being the event (left, answered). Missing values are
 * {@code NaN}. Everything random takes a seed, so that a result can be repeated years later.
 */
package org.acrm.modelling.kernel;
