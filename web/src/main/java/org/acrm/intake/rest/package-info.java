/** Deliveries for other programs and the command line: open one, send its files, start the import, read what became of it. */
package org.acrm.intake.rest;
