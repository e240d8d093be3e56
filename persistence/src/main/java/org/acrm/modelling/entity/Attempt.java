package org.acrm.modelling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** What came of a training: why there is a new version, or why there is none. */
@Embeddable
public class Attempt implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "tried_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "tried_result")
    private Result result;

    @Column(name = "tried_rows")
    private Long rows;

    @Column(name = "tried_positives")
    private Long positives;

    protected Attempt() {}

    private Attempt(LocalDate on, Result result, long rows, long positives) {
        this.on = on;
        this.result = result;
        this.rows = rows;
        this.positives = positives;
    }

    /** @param positives of the rows, those to whom it happened */
    public static Attempt of(LocalDate on, Result result, long rows, long positives) {
        return new Attempt(on, result, rows, positives);
    }

    public static Attempt withoutHistory(LocalDate on) {
        return new Attempt(on, Result.NO_HISTORY, 0, 0);
    }

    public enum Result {
        TRAINED,
        /** To too few did it happen, or to too few it did not. */
        TOO_FEW,
        /** What the outcome is told from is not kept for a horizon yet. */
        NO_HISTORY
    }

    public LocalDate on() {
        return on;
    }

    public Result result() {
        return result;
    }

    public long rows() {
        return rows;
    }

    public long positives() {
        return positives;
    }
}
