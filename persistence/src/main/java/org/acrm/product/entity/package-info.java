/**
 * What the bank sells, and the money in which it counts.
 *
 * <p>Decision: amounts are converted once, when they are folded or valued, with the rate of their own day; a currency without a rate
 * stops the work and names the currency instead of guessing.
 */
package org.acrm.product.entity;
