/**
 * The frame that every page stands in: language, look, formats, texts, navigation and what a reader sees when something goes wrong.
 *
 * <p>Decisions: the language is resolved for each request (the person's own choice, else the browser's); texts are ICU messages, so a
 * sentence is never built from parts; amounts, dates and shares have one converter each (docs/user-guide.md, formats).
 */
package org.acrm.shared.view;
