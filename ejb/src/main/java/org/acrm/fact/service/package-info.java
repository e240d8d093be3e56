/**
 * Reads texts for facts about customers' lives, night by night, and serves those who look at the facts, judge them, and keep the rules.
 *
 * <p>Decisions: a night reads texts that were recorded since the last reading, one hour back for imports that were under way, or all where
 * the rules have another version; evidence is found whatever the business date, and only what follows from it belongs to a date. A
 * judgement counts at once, for the published date and whatever a night has derived since.
 */
package org.acrm.fact.service;
