/** What is held on one person, over REST. */
package org.acrm.customer.rest;
