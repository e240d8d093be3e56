/**
 * Customers for other programs, as the pages show them: the same search, the same data scope, the same masking, and the same entry in the
 * audit trail for a look at one of them.
 */
package org.acrm.desk.rest;
