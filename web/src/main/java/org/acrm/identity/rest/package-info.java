/**
 * Identity for other programs: "is this already our customer?", and what a night has put together.
 *
 * <p>Decisions: a question about a person is sent as the body of a request, never in an address, which proxies and servers write into
 * their logs.
 */
package org.acrm.identity.rest;
