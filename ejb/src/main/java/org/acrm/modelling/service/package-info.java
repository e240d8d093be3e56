/**
 * Training and scoring of the bank's models, as steps of the night.
 *
 * <p>Decisions: a training reads features as of one horizon before the business date and the outcome from the days after
 * it, never looking ahead. A quarter of the rows is held out; champion and challenger are measured on it alike, and the
 * challenger must be better to take the place. Customers who have long been silent are not asked about: their band by
 * cycle says so already. Reasons are computed only for those of medium and high risk.
 */
package org.acrm.modelling.service;
