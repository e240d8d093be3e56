package org.acrm.segment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.acrm.shared.entity.BusinessException;

/** How far an analysis is that runs in the background. */
@Embeddable
public class AnalysisProgress implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;
    private static final int MOST_BEGINNINGS = 3;

    @Enumerated(EnumType.STRING)
    @Column(name = "analysis_state", nullable = false, length = 8)
    private AnalysisState state = AnalysisState.NONE;

    @Column(name = "analysis_by", length = 36)
    private String askedBy;

    /** Whom it learns from and how, as the segmentation told it when it began. */
    @Column(name = "analysis_of", length = 800)
    private String of;

    @Column(name = "analysis_day")
    private LocalDate day;

    @Column(name = "analysis_done", insertable = false, updatable = false)
    private Long done;

    @Column(name = "analysis_total", insertable = false, updatable = false)
    private Long total;

    @Column(name = "analysis_note", length = LONGEST)
    private String note;

    /** How often it was begun since it was asked for: more than once where a server was lost. */
    @Column(name = "analysis_begun", nullable = false)
    private int begun;

    void begin(Author by, String asked) {
        requireEnd();
        state = AnalysisState.RUNNING;
        askedBy = by.pseudonym();
        of = asked;
        day = null;
        note = null;
        begun = 0;
    }

    /** @return false where it was begun too often without an end */
    boolean beginOnceMore() {
        begun++;
        return begun <= MOST_BEGINNINGS;
    }

    void requireEnd() {
        if (running()) {
            throw new BusinessException("error.segmentation.running");
        }
    }

    void clear() {
        state = AnalysisState.NONE;
        day = null;
        note = null;
    }

    boolean doneOf(String asked) {
        return state == AnalysisState.DONE && asked.equals(of);
    }

    void finish(LocalDate asOf) {
        state = AnalysisState.DONE;
        day = asOf;
    }

    void fail(String reason) {
        state = AnalysisState.FAILED;
        note = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    }

    public boolean running() {
        return state == AnalysisState.RUNNING;
    }

    /** Customers counted so far, written while the analysis runs; null before the first. */
    public Long done() {
        return done;
    }

    public Long total() {
        return total;
    }

    public AnalysisState state() {
        return state;
    }

    /** Pseudonym; null before the first. */
    public String askedBy() {
        return askedBy;
    }

    /** Business date of the customers that the findings are of; null before the first. */
    public LocalDate day() {
        return day;
    }

    /** Key of the reason of a failure. */
    public String note() {
        return note;
    }
}
