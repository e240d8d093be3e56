/**
 * Facts about a customer's life that texts tell (SCV-08): which there are, with which phrases they are said, the evidence that was found,
 * what colleagues know of it, and what follows on a business date.
 *
 * <p>Decisions: evidence belongs to a text and never fades, so that any business date can be derived from it again; how far a fact is
 * believed on a date is a row of that date. A judgement marks the evidence that was there when it was given: what was rejected cannot come
 * back from the same words, also after its kind was away for a while, and new words count again ({@link JudgedEvidence}). Evidence and
 * judgement carry the record, so they follow a merge and its undo.
 */
package org.acrm.fact.entity;
