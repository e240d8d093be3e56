/**
 * Predictive models, what each version learned from, how well it did, and the scores it gave.
 *
 * <p>Decisions: a version never changes what it learned; only its standing does (candidate, champion, rejected, retired),
 * and there is one champion a model. An evaluation names the sample it was measured on, so that champion and challenger
 * are compared on the same customers. A score is kept from one business date to another and written when it changes.
 */
package org.acrm.modelling.entity;
