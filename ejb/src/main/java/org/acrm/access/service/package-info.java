/**
 * Who is calling, what they may do and see, and the trail of what they did.
 *
 * <p>{@code @RolesAllowed} on a service is the truth about permissions; {@link org.acrm.access.service.CurrentUser} answers pages
 * that want to hide what would be refused, and hands every customer query its data scope.
 */
package org.acrm.access.service;
