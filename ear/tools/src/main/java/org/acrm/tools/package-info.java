/**
 * The analyst's bench: the product's kernels run on a file, without a server, and print one JSON object.
 *
 * <p>Decisions: a result is only worth printing if it can be repeated, so everything random has a seed that is printed
 * with it. Whatever is wrong with the request or the file is said in one line and ends with exit code 2.
 */
package org.acrm.tools;
