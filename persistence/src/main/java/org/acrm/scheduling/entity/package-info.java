/**
 * The night: one run a business date, an ordered list of steps that capabilities implement, and the one date that moves when all of
 * them are done.
 *
 * <p>Decisions: every finished step and chunk is recorded in a transaction of its own, so that whoever goes on after a cut starts where
 * the cut was; business dates only go forward, or the published one is done again; nobody sees a derived row before its night is
 * published.
 */
package org.acrm.scheduling.entity;
