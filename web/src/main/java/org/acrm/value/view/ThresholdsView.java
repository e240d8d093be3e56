package org.acrm.value.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.GradeRows.Threshold;
import org.acrm.value.entity.GradeShares;
import org.acrm.value.entity.RfmRows.Dimension;
import org.acrm.value.entity.RfmRows.Fifth;
import org.acrm.value.service.GradeReading;
import org.acrm.value.service.Thresholds;

/** Where fifths and grades begin, and how grades were defined. */
@Named
@RequestScoped
public class ThresholdsView {

    @Inject
    private GradeReading reading;

    private LocalDate to;
    private Thresholds thresholds;
    private List<GradeShares> history;

    public Thresholds getThresholds() {
        if (thresholds == null) {
            thresholds = reading.thresholds(to);
        }
        return thresholds;
    }

    public List<Fifth> fifths(String dimension) {
        return getThresholds().fifths().stream()
                .filter(fifth -> fifth.dimension() == Dimension.valueOf(dimension))
                .toList();
    }

    /** Days without a purchase at the border of a fifth of recency. */
    public long days(Fifth fifth) {
        return getThresholds().date().toEpochDay() - fifth.lowerBorder();
    }

    public Money money(long minor) {
        return new Money(minor, getThresholds().currency());
    }

    /** Share of a fifth in its dimension. */
    public double share(Fifth fifth) {
        return share(
                fifth.customers(), fifths(fifth.dimension().name()).stream().map(Fifth::customers));
    }

    /** Share of a grade. */
    public double shareOf(Threshold grade) {
        return share(grade.customers(), getThresholds().grades().stream().map(Threshold::customers));
    }

    private static double share(long part, Stream<Long> all) {
        return (double) part / all.mapToLong(Long::longValue).sum();
    }

    public List<GradeShares> getHistory() {
        if (history == null) {
            history = reading.history();
        }
        return history;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
