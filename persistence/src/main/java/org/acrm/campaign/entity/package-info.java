/**
 * Campaigns – at whom, what for, when and how the bank means to reach customers – and the offers that they make.
 *
 * <p>Decisions: the audience of a campaign is always a segment, so that nobody keeps lists of customers beside it; campaigns and offers stand
 * among the uses of their segments. A campaign of the whole bank is in the sight of those who reach the whole bank, one of a branch also of
 * those who reach that branch. A draft that nobody wants any more is deleted; the audit keeps that it was there. An offer is tied to
 * segments, in an order for each; whom it may be made to is asked when somebody looks, of what is known then, so that no night writes a row
 * for each customer and offer.
 */
package org.acrm.campaign.entity;
