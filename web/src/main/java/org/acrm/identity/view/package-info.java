/** Pages of the data steward: pairs that wait, one pair in full, the log of merges; and the prospect that may be a customer already. */
package org.acrm.identity.view;
