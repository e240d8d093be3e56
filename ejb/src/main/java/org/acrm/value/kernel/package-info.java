/**
 * What a customer is worth and how the customer's rhythm changes, computed from plain numbers: groups by share (RFM-01,
 * grades) and bands by purchase cycle (CHN-04).
 *
 * <p>Decisions: groups are cut by thresholds, and the thresholds are a result like the groups, because a branch asks
 * "from how much on is one in the top fifth?". Equal values are never split: they go together where the middle of
 * their ranks lies, so a group can be larger or smaller than its share and even empty. Money is in minor units,
 * dates are days since 1970-01-01.
 */
package org.acrm.value.kernel;
