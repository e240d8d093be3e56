/**
 * What matching found and what people decided about it: runs with the weights they used, pairs of records that may be one.
 *
 * <p>Decisions: a run keeps its document and weights as they were, so that each weight of a pair can be repeated later. A
 * pair is unique for its two records and outlives runs; a steward's "no" stays for good, whatever later runs find. The
 * explanation of a pair holds normal forms of personal values: whoever shows it masks them.
 */
package org.acrm.identity.entity;
