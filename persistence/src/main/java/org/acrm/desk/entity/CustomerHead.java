package org.acrm.desk.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.acrm.shared.entity.Money;

/** Who a customer is and what the published night knows of them: the head of the customer's page. */
public record CustomerHead(Person person, Value value, Rhythm rhythm, Risk risk, Chance chance)
        implements Serializable {

    /** Master data. */
    public record Person(
            long id,
            String source,
            String number,
            String kind,
            String name,
            String latinName,
            String language,
            LocalDate birthDate,
            String idNumber,
            String industry,
            String occupation,
            LocalDate since,
            LocalDate closedOn,
            String branch,
            String portfolio,
            String manager)
            implements Serializable {}

    /** Grade with the day since which it holds, and the yearly contribution; all null before the first night. */
    public record Value(
            String grade,
            LocalDate gradeSince,
            String formerGrade,
            Money contribution,
            Money assets,
            Money debts,
            Long recency,
            Long frequency,
            Long monetary)
            implements Serializable {}

    /** The customer's own rhythm (CHN-04). */
    public record Rhythm(Long cycleDays, LocalDate lastActiveOn, String band) implements Serializable {}

    /** The churn score: an estimate. @param withheld because the customer's data are below the floor of quality */
    public record Risk(
            BigDecimal probability, String band, String reasons, LocalDate since, Long version, boolean withheld)
            implements Serializable {

        static Risk kept(Long version) {
            return new Risk(null, null, null, null, version, true);
        }
    }

    /**
     * The score of becoming a best customer, an estimate too; all null of whoever is not newly active, is one already, or is not to be
     * estimated.
     */
    public record Chance(BigDecimal probability, String band, String reasons, LocalDate since, Long version)
            implements Serializable {

        static final Chance UNKNOWN = new Chance(null, null, null, null, null);
    }
}
