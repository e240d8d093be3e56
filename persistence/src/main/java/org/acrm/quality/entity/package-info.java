/**
 * Data quality: what the bank expects of its rows, how far they meet it, and what is done about the rest.
 *
 * <p>A rule speaks of one subject and one of fourteen dimensions (DQ-02). It checks the rows for which its guard holds and fails those for
 * which its demand does not; what is missing is unknown and fails completeness rules only. Results are kept per business date, so a
 * trend is a query; failing rows are kept by key up to a bound, for the latest check.
 *
 * <p>Decisions: a check looks at master data as it stands, so its results are shown at once and not as of the published night; a rule that
 * changes keeps its former state; findings open and close by what checks measure, people only say what they do about them.
 */
package org.acrm.quality.entity;
