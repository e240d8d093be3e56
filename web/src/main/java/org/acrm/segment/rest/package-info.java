/** Segments for other programs: what a clustering of the bank's customers would find, for whoever compares it with what is known of them. */
package org.acrm.segment.rest;
