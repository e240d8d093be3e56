/**
 * Nights are asked for, run, stopped, resumed and watched here.
 *
 * <p>Decisions: the run's own record says where it stands, not the scheduler: a job that is started twice does the work once, and every
 * start of a server carries on with what was under way. A stop waits for the chunk at hand.
 */
package org.acrm.scheduling.service;
