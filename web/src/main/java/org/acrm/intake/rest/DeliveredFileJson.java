package org.acrm.intake.rest;

import org.acrm.intake.entity.IntakeFile;

/**
 * A delivered file on its way into one target.
 *
 * @param state RECEIVED, STAGING, SAVING, FINISHED, REFUSED or LEFT_OUT
 * @param known what happens to rows whose keys the bank knows: replace, update or ignore
 * @param keptRows rows of known keys that were left aside
 * @param savedRows rows up to which all is saved
 * @param error line and reason where the file was refused, else null
 */
public record DeliveredFileJson(
        long id,
        String name,
        String target,
        String state,
        String known,
        String sha256,
        long readRows,
        long savedRows,
        long createdRows,
        long changedRows,
        long unchangedRows,
        long keptRows,
        long rejectedRows,
        String error) {

    static DeliveredFileJson of(IntakeFile file) {
        String error = file.errorKey() == null
                ? null
                : "line " + file.errorLine() + ": " + file.errorKey() + ": " + file.errorText();
        return new DeliveredFileJson(
                file.id(),
                file.name(),
                file.target(),
                file.state().name(),
                file.known().word(),
                file.sha256(),
                file.readRows(),
                file.checkpointRow(),
                file.createdRows(),
                file.changedRows(),
                file.unchangedRows(),
                file.keptRows(),
                file.rejectedRows(),
                error);
    }
}
