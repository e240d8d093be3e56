package org.acrm.quality.service;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acrm.condition.entity.Attribute;
import org.acrm.condition.entity.Layout;
import org.acrm.condition.entity.Subject;
import org.acrm.quality.entity.Expectation;
import org.acrm.quality.entity.SubjectReading;
import org.acrm.quality.entity.SubjectSlices.Slice;
import org.acrm.quality.kernel.Check;
import org.acrm.quality.kernel.RuleScan;
import org.acrm.quality.kernel.Tally;

/** Rules of one subject, checked in one reading of rows. */
public final class SubjectCheck {

    private final SubjectReading reading;
    private final RuleScan scan;

    /** @param expectations by rule */
    public SubjectCheck(Subject subject, Map<Long, Expectation> expectations, LocalDate businessDate) {
        List<Attribute> attributes = expectations.values().stream()
                .flatMap(expectation -> expectation.attributes().stream())
                .distinct()
                .sorted()
                .map(subject::attribute)
                .toList();
        Layout layout = new Layout(attributes, businessDate);
        reading = new SubjectReading(subject, layout);
        scan = new RuleScan(expectations.entrySet().stream()
                .map(rule -> check(rule.getKey(), rule.getValue(), layout, businessDate))
                .toList());
    }

    private static Check check(long rule, Expectation expectation, Layout layout, LocalDate businessDate) {
        return new Check(
                rule,
                layout.test(expectation.guard()),
                layout.test(expectation.demand()),
                expectation.unique().stream().map(layout::column).toList(),
                expectation.moving().stream()
                        .map(moving -> new Check.Edge(
                                layout.column(moving.attribute()), moving.boundary(businessDate), moving.slack()))
                        .toList());
    }

    /** @param tallies by rule: where the rows are counted */
    public void read(EntityManager database, Slice rows, Map<Long, Tally> tallies) {
        reading.read(database, rows, block -> scan.add(block, tallies));
    }

    public long rows() {
        return scan.rows();
    }
}
