/** People with one permission each, packed as an EJB module of its own beside the application: their calls carry that permission. */
package org.acrm.it.caller;
