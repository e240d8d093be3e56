/**
 * Weka behind the trainer of the kernel; the only package that may import it.
 *
 * <p>Decisions: learners are constructed and set up through their classes, never looked up by name or by option strings,
 * because Weka's own class search cannot see the modules of an application server. One thread, because the server's
 * threads are managed. A stored model is read through a filter that lets in nothing but Weka, our own types and the
 * standard collections.
 */
package org.acrm.modelling.weka;
