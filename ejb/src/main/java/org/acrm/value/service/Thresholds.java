package org.acrm.value.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acrm.value.entity.GradeBasis;
import org.acrm.value.entity.GradeRows.Threshold;
import org.acrm.value.entity.RfmRows.Fifth;

/** From where on a customer was in which fifth and grade on a date, over the whole bank; amounts in minor units of the currency. */
public record Thresholds(LocalDate date, String currency, List<Fifth> fifths, GradeBasis basis, List<Threshold> grades)
        implements Serializable {

    public Thresholds {
        fifths = List.copyOf(fifths);
        grades = List.copyOf(grades);
    }
}
