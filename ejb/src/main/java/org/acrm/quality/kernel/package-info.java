/**
 * Many rules in one reading: blocks of rows come once, every rule of the table is asked of them, and what fails is counted, with keys up
 * to a bound.
 *
 * <p>Decisions: equal parts of rules are worked out once a block; a value that comes twice is found by a fingerprint of 128 bits, so
 * uniqueness needs neither a sort nor the values themselves.
 */
package org.acrm.quality.kernel;
