/** Pages of the library of offers, and the offers of a segment. */
package org.acrm.campaign.view;
