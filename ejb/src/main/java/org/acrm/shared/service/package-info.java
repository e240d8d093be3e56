/** Manners of the business tier that every capability uses. */
package org.acrm.shared.service;
