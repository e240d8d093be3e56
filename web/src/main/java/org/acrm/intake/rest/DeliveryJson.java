package org.acrm.intake.rest;

import java.util.List;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;

/** @param state RECEIVED, WAITING, RUNNING, FINISHED, REFUSED or STOPPED */
public record DeliveryJson(long id, String profile, String state, String message, List<DeliveredFileJson> files) {

    static DeliveryJson of(IntakeBatch batch, List<IntakeFile> files) {
        return new DeliveryJson(
                batch.id(),
                batch.profileCode(),
                batch.state().name(),
                batch.message(),
                files.stream().map(DeliveredFileJson::of).toList());
    }
}
