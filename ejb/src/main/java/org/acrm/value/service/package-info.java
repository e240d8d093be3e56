/**
 * The night's steps that say what customers do and are worth: features, RFM, rhythm, grade.
 *
 * <p>Decisions: what needs the whole bank at once (borders of shares) is cut in memory over primitive columns; what is said of each
 * customer is one SQL statement a range of ids, so that a night's cost lies in the database.
 */
package org.acrm.value.service;
