/** Pages of segments: the list, and the builder of one with live counts. */
package org.acrm.segment.view;
