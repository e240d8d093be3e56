/**
 * Identity at the server's edge: match documents read from their JSON, readings of Chinese characters taken from ICU.
 *
 * <p>Decisions: a document is checked when it is read, so that a mistake is told by its name before a single record is
 * looked at. The documents that ship are resources; a bank's own ones have the same form.
 */
package org.acrm.identity.service;
