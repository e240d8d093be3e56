/**
 * Pages of what customers are worth and how they move.
 *
 * <p>Decision: everything that a page is asked (dates, filter, measure) stands in its address, so that every link and every list behind
 * a count can be kept, sent and opened again.
 */
package org.acrm.value.view;
