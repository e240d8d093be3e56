/** Pages of campaigns, from the list to one draft; of the library of offers, and the offers of a segment. */
package org.acrm.campaign.view;
