/** Keeps daily activity in step with the transactions. */
package org.acrm.activity.service;
