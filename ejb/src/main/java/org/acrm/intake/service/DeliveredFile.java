package org.acrm.intake.service;

import java.nio.file.Path;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.KnownRows;
import org.acrm.intake.kernel.SeenKeys;

/** A kept file with what makes rows of it. */
record DeliveredFile(long id, Path path, FileRule rule, ImportTarget target, KnownRows known) {

    /** Opens the file for its rows in staged form. */
    StagedReading reading(DeliveredRecords.Open open) {
        RowConversion conversion = new RowConversion(rule, target, known, open.header());
        return new StagedReading(open.records(), conversion, target, new SeenKeys(0), id);
    }
}
