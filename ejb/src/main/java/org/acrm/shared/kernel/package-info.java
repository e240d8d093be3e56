/** What kernels of several capabilities compute with. */
package org.acrm.shared.kernel;
