/** Pages of the maturity model: an edition area by area, and the form in which an item of a draft is worded. */
package org.acrm.maturity.view;
