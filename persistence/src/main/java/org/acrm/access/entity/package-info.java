/**
 * Who works here, what they may see, and who saw what.
 *
 * <p>Decisions: Keycloak alone says which permissions a person has (business roles are composites of {@link
 * org.acrm.access.entity.Permission}s in the realm file); the bank's own staff file says where in the branch tree the person stands.
 * Both together give the {@link org.acrm.access.entity.DataScope}, which every query about customers applies. The audit trail knows
 * people by pseudonym, so that erasing a person leaves it true.
 */
package org.acrm.access.entity;
