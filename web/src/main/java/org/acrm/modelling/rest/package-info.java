/** The register of model versions for other programs. */
package org.acrm.modelling.rest;
