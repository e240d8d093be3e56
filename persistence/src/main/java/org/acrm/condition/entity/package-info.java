/**
 * The one condition tree: what a steward, an analyst or a campaign planner says of rows, once, for all who ask.
 *
 * <p>A condition answers three ways: for one row in Java, as SQL with bound values, and as bits for many rows in memory. All three know
 * SQL's third truth value: what is missing makes a comparison unknown, neither true nor false. A property test holds the three together.
 *
 * <p>Decisions: texts are compared for equality and by pattern, never by order, because databases order texts by their own collation;
 * patterns are the part of regular expressions that Java, PostgreSQL and Oracle read alike; days before the business date are worked
 * out here, never by the database.
 */
package org.acrm.condition.entity;
