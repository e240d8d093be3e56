/**
 * Drafts campaigns, keeps the library of offers and ties them to segments.
 *
 * <p>Decisions: whoever drafts a campaign or changes ties holds the segments' references until the end, so that a segment is not retired
 * meanwhile. Whoever drafts a campaign of the same list again comes back to the draft that is there.
 */
package org.acrm.campaign.service;
