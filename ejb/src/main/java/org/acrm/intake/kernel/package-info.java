/**
 * Reading delivered text: characters strictly decoded, records cut, values made canonical.
 *
 * <p>Promises: constant memory whatever comes; a file that cannot be read is refused with the line and the reason; nothing is guessed
 * silently. Decision: a record reader of its own, because a bank's night is spent here (the bench compares it with commons-csv, which
 * is its oracle in the tests).
 */
package org.acrm.intake.kernel;
