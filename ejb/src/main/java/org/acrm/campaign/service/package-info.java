/**
 * Keeps the library of offers and ties them to segments.
 *
 * <p>Decisions: ties are changed with the segments' references held, so that a segment is not retired meanwhile.
 */
package org.acrm.campaign.service;
