/** The pages of the data steward: the list of deliveries, and the wizard that takes one from its files to its result. */
package org.acrm.intake.view;
