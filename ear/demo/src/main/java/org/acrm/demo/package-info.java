/**
 * The demo bank: files as a core-banking system would deliver them, the same bytes for the same seed and options.
 *
 * <p>Every customer is a function of seed and number. Nothing that a customer does depends on a neighbour, and no day
 * depends on a later one; therefore the bank can be written in parallel with little memory, and a daily delivery
 * continues the full one without any stored state. It uses nothing of the product: the two meet only in files.
 */
package org.acrm.demo;
