/**
 * Who is whom: finds records of one person or one company by the model of Fellegi and Sunter, learned without examples.
 *
 * <p>Promises: the same document and the same records give the same weights, pairs and clusters, whatever the number of
 * threads; every weight can be taken apart into the comparisons that made it; a block that is too large to be compared is
 * reported, never silently left out; what one record or a night's records are matched with is what a full run would have
 * matched them with.
 *
 * <p>Decisions: a value is normalised once, when it is read, and is a number from then on; equality is a comparison of
 * numbers and text is touched only where two values differ. A record's numbers lie side by side, since a pair reads all of
 * them. Chance agreement is counted over all values where it can be and sampled where it cannot; agreement of the same
 * person is learned from the pairs of each blocking rule in turn, leaving out the fields that the rule has made equal
 * (as Splink and fastLink do). Readings of Chinese characters are handed in, so that no kernel depends on their source.
 *
 * <p>Sources: Fellegi and Sunter, A theory for record linkage, JASA 64 (1969); Winkler, String comparator metrics and
 * enhanced decision rules, 1990, and Using the EM algorithm for weight computation, 2000; Enamorado, Fifield and Imai,
 * Using a probabilistic model to assist merging of large-scale administrative records, APSR 113 (2019).
 */
package org.acrm.identity.kernel;
