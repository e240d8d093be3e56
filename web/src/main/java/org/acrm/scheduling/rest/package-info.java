/** Nights for the command line and other programs, and whether this server can run one. */
package org.acrm.scheduling.rest;
