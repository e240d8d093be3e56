/** The few jobs: each reads its parameters and calls one service method; whatever they do is idempotent, so a recovered job is safe. */
package org.acrm.scheduling.job;
