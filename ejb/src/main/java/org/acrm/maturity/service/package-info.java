/** Shows the editions of the maturity model, and lets the administrator adapt it by drafting, changing and releasing a new one. */
package org.acrm.maturity.service;
