/**
 * How mature the bank's customer relationship management is (MAT-01, MAT-02): editions of a model of six areas, their items, and five level
 * texts of each item in three languages.
 *
 * <p>Decisions: a released edition never changes, so that whatever was assessed by it can be read again; to adapt means to copy the last one
 * into a draft. Each wording says whose it is: the source's, the product's, or the bank's.
 */
package org.acrm.maturity.entity;
