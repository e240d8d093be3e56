/**
 * What customers do: transactions, interactions, and both as one row a day.
 *
 * <p>Decisions: transactions are folded once into daily activity, in the bank's base currency, and everything later reads the days; what
 * counts as a purchase is declared in {@link org.acrm.activity.entity.TransactionKind}; a transaction of an ownerless holding is nobody's
 * activity and is counted as skipped.
 */
package org.acrm.activity.entity;
