package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.acrm.quality.entity.CheckRows.Result;
import org.acrm.quality.entity.Severity;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.shared.entity.BusinessException;

/**
 * Checks what came in before anything is derived from it. A fatal rule beyond its tolerance stops the night here; whoever mends the data,
 * or changes the rule, resumes the night, which then checks again from the start.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QualityStep implements NightStep {

    private final QualityCheck check;

    protected QualityStep() {
        this(null);
    }

    @Inject
    public QualityStep(QualityCheck check) {
        this.check = check;
    }

    @Override
    public String code() {
        return NightStepCode.QUALITY.name();
    }

    @Override
    public void run(NightContext context) {
        LocalDate date = context.businessDate();
        List<String> subjects = check.subjects();
        Place place = context.checkpoint().map(Place::parse).orElse(Place.START);
        if (place.subjects() >= subjects.size()) {
            place = Place.START;
        }
        if (place.equals(Place.START)) {
            check.begin(date);
        }
        while (place.subjects() < subjects.size()) {
            Place now = place;
            long read = check.check(
                            subjects.get(now.subjects()),
                            date,
                            rows -> context.progress(now.rows() + rows, null, now.toString()))
                    .rows();
            place = new Place(now.subjects() + 1, now.rows() + read);
            context.progress(place.rows(), null, place.toString());
        }
        refuse(check.finish(date, place.rows()));
    }

    private void refuse(List<Result> results) {
        results.stream()
                .filter(result -> result.severity() == Severity.FATAL && !result.tolerated())
                .findFirst()
                .ifPresent(result -> {
                    throw new BusinessException(
                            "error.quality.fatal", check.code(result.rule()), result.failed(), result.checked());
                });
    }

    /** How many subjects are done, and the rows that were read for them. */
    record Place(int subjects, long rows) {

        static final Place START = new Place(0, 0);

        static Place parse(String text) {
            String[] parts = text.split(":");
            return new Place(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return subjects + ":" + rows;
        }
    }
}
