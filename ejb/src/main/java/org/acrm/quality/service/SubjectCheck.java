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
import org.acrm.quality.kernel.RuleCount;
import org.acrm.quality.kernel.RuleScan;

/** All rules of one subject, checked in one reading of its rows. */
public final class SubjectCheck {

    private final SubjectReading reading;
    private final RuleScan scan;

    /**
     * @param expectations by rule
     * @param most failing rows of a rule that are kept by key
     */
    public SubjectCheck(Subject subject, Map<Long, Expectation> expectations, LocalDate businessDate, int most) {
        List<Attribute> attributes = expectations.values().stream()
                .flatMap(expectation -> expectation.attributes().stream())
                .distinct()
                .sorted()
                .map(subject::attribute)
                .toList();
        Layout layout = new Layout(attributes, businessDate);
        reading = new SubjectReading(subject, layout);
        scan = new RuleScan(
                expectations.entrySet().stream()
                        .map(rule -> check(rule.getKey(), rule.getValue(), layout))
                        .toList(),
                most);
    }

    private static Check check(long rule, Expectation expectation, Layout layout) {
        return new Check(
                rule,
                layout.test(expectation.guard()),
                layout.test(expectation.demand()),
                expectation.unique().stream().map(layout::column).toList());
    }

    public void read(EntityManager database, Slice rows) {
        reading.read(database, rows, scan::add);
    }

    public long rows() {
        return scan.rows();
    }

    public List<RuleCount> counts() {
        return scan.counts();
    }
}
