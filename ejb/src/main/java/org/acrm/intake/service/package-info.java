/**
 * Imports: receives a delivery, reads each file by its profile's rules, saves it chunk by chunk, and gives rejected rows back.
 *
 * <p>Decisions: a file is staged whole before its first row is saved, so that a broken one leaves nothing behind; each chunk commits
 * together with the file's checkpoint, in the order of the file even where two are saved at once; a run is fenced by the delivery's
 * version, so that of two runners only the latest goes on. The engine ({@link org.acrm.intake.service.DeliveryImport}) is plain Java
 * over {@link org.acrm.intake.service.UnitOfWork}, so that the bench and the tests run the very same code.
 */
package org.acrm.intake.service;
