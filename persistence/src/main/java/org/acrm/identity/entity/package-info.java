/**
 * What matching found and what people decided about it: runs with the weights they used, pairs of records that may be one, merges and
 * their undo, and which record gives each value of a golden record.
 *
 * <p>Promises: a merge moves records and nothing else that a source delivered; it can be undone to the last row, whatever was imported
 * in between, and only pairs, the log of merges and the audit trail tell of it. Every row about a customer stands under the customer to
 * whom its record belongs.
 *
 * <p>Decisions: a run keeps its document and weights as they were, so that each weight of a pair can be repeated later. A
 * pair is unique for its two records and outlives runs; a steward's "no" stays for good, whatever later runs find. The
 * explanation of a pair holds normal forms of personal values: whoever shows it masks them. Records are moved and golden records formed
 * by sets, so that a night merges as a steward does; the rules of survivorship are data and are read for each forming.
 */
package org.acrm.identity.entity;
