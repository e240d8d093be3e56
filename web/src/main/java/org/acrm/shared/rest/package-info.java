/** The border to other programs: where the REST API stands and how it says what went wrong. */
package org.acrm.shared.rest;
