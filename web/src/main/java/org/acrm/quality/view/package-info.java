/** Pages of data quality: what is broken, which rows, who has it; and the form in which a rule is written. */
package org.acrm.quality.view;
