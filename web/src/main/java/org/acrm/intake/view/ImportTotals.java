package org.acrm.intake.view;

import java.io.Serializable;
import java.util.List;
import org.acrm.intake.entity.IntakeFile;

/** Rows of a whole delivery, and the shares of what became of them, for the bar. */
public record ImportTotals(long read, long created, long changed, long unchanged, long kept, long rejected)
        implements Serializable {

    static ImportTotals of(List<IntakeFile> files) {
        return new ImportTotals(
                files.stream().mapToLong(IntakeFile::readRows).sum(),
                files.stream().mapToLong(IntakeFile::createdRows).sum(),
                files.stream().mapToLong(IntakeFile::changedRows).sum(),
                files.stream().mapToLong(IntakeFile::unchangedRows).sum(),
                files.stream().mapToLong(IntakeFile::keptRows).sum(),
                files.stream().mapToLong(IntakeFile::rejectedRows).sum());
    }

    public long getDone() {
        return created + changed + unchanged + kept + rejected;
    }

    /** Width of a part in a bar of 100. */
    public double share(long rows) {
        return getDone() == 0 ? 0 : 100.0 * rows / getDone();
    }
}
