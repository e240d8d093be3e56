package org.acrm.quality.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** A rule with its latest result and what is done about it; results null before the first check. */
public record RuleLine(
        long id,
        String code,
        String label,
        String subject,
        Dimension dimension,
        Severity severity,
        int toleranceBp,
        Long checked,
        Long failed,
        Long kept,
        Long failedBefore,
        Long findingId,
        FindingState state,
        String owner,
        String ruleOwner,
        boolean agreed,
        LocalDate dueOn,
        String note,
        Long rowsBefore,
        Long rowsAfter)
        implements Serializable {

    /** Share of good rows in a hundred; a warning does not lower it. */
    public Double share() {
        return checked == null ? null : Shares.percent(checked, severity == Severity.WARNING ? 0 : failed);
    }

    /** Nobody but those who wrote it has agreed: no check asks it. */
    public boolean draft() {
        return !agreed;
    }

    /** More or fewer failing rows than at the check before; null where there was none. */
    public Long change() {
        return failedBefore == null ? null : failed - failedBefore;
    }

    /** Failing rows that are not kept by key. */
    public boolean cut() {
        return failed != null && kept < failed;
    }
}
