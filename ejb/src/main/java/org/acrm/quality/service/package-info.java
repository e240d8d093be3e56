/**
 * Keeps rules, checks them in the night and on demand, and follows what people do about what fails.
 *
 * <p>{@link org.acrm.quality.service.SubjectCheck} is the one place where a rule becomes something to be asked of many rows.
 */
package org.acrm.quality.service;
