/** The register of model versions: which one scores the customers, what it learned from and how good it was. */
package org.acrm.modelling.view;
