/**
 * Campaigns and the offers that they make.
 *
 * <p>Decisions: an offer is tied to segments, in an order for each, and stands among the uses of a segment. Whom it may be made to is asked when
 * somebody looks, of what is known then, so that no night writes a row for each customer and offer.
 */
package org.acrm.campaign.entity;
