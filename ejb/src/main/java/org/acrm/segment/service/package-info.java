/**
 * Builds, approves and nightly assigns segments.
 *
 * <p>Decisions: a rule is counted over columns in memory that hold the published night's attributes, never by a query; what a person
 * counts, previews or profiles is restricted to the person's data scope, what a night assigns is not.
 */
package org.acrm.segment.service;
