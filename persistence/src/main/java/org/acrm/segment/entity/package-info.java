/**
 * Segments: groups of customers with a definition in versions, their members by date, and where they are used.
 *
 * <p>Decisions: a segment says where the work on its latest version stands, and beside it which version is in force, so that a change of
 * a published segment is drafted, submitted and approved while nights go on with the version that was approved before. Whoever wrote any
 * version since the one in force cannot approve. A member's row names the block that lets the customer in; blocks are those of the version
 * in force on the row's day, and a new version rewrites only rows whose block is another one.
 */
package org.acrm.segment.entity;
