/**
 * Delivered files: what came, what became of each row, and where an interrupted import goes on.
 *
 * <p>Promises: a file is kept as delivered; a broken one is refused and nothing of it is saved; the same file twice gives the same
 * tables; a rejected row comes back with its reason. Decisions: valid rows pass through one staging table in canonical text (ISO
 * dates, minor units, mapped codes) and are saved chunk by chunk with set-based SQL, each chunk in one transaction that also moves
 * the file's checkpoint; what a table needs is said by its {@link org.acrm.intake.entity.ImportTarget}, which the owning capability
 * implements.
 */
package org.acrm.intake.entity;
