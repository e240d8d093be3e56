/** Pages of those who keep kinds of facts and their phrases. What is found of a customer stands on the customer's own page. */
package org.acrm.fact.view;
