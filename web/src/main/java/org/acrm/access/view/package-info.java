/**
 * Who is at the screen, and the way out. The token of the running session is the only source: names, language and
 * permissions are read from it at each request, so a change in Keycloak is seen when the token is next renewed.
 * Pages ask here only what to show; what a person may do is decided by the services.
 */
package org.acrm.access.view;
