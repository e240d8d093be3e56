package org.acrm.identity.kernel;

/**
 * Records that a rule calls equal, but too many to be compared with each other.
 *
 * @param value of the rule's fields, as the first of the records has it
 * @param pairs that this rule did not make; another rule may have made some of them
 */
public record OverlargeBlock(String rule, String value, int records, long pairs) {}
