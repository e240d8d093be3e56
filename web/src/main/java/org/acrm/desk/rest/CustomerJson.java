package org.acrm.desk.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acrm.desk.entity.ConsentFlag;
import org.acrm.desk.entity.ContactAddress;
import org.acrm.desk.entity.CustomerHead;
import org.acrm.shared.rest.MoneyJson;

/**
 * One customer: who it is, what the published night knows, on which ways it is reached and which of them it allows.
 *
 * @param grade A to D, by yearly contribution
 * @param cycleDays usual days between two activities
 * @param churnReasons {@code feature:contribution} pairs, the strongest first, separated by commas
 * @param churnWithheld whether the customer's data are below the floor of quality, so that no estimate is given
 * @param bestCustomerProbability estimated, of becoming a best customer; null of whoever is not asked about, and where estimates are withheld
 * @param bestCustomerBand HIGH, MEDIUM or LOW
 * @param bestCustomerReasons {@code feature:contribution} pairs as of churn
 */
public record CustomerJson(
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
        String grade,
        MoneyJson contribution,
        MoneyJson assets,
        MoneyJson debts,
        Long cycleDays,
        LocalDate lastActiveOn,
        String cycleBand,
        BigDecimal churnProbability,
        String churnRisk,
        String churnReasons,
        boolean churnWithheld,
        BigDecimal bestCustomerProbability,
        String bestCustomerBand,
        String bestCustomerReasons,
        List<ContactPointJson> contactPoints,
        List<ConsentJson> consents) {

    /** @param kind MOBILE, EMAIL or POSTAL */
    public record ContactPointJson(String kind, String address, String city) {}

    /** @param given whether the customer allows or forbids the channel; one that is not named was never spoken about */
    public record ConsentJson(String channel, String topic, boolean given, Instant since) {}

    static CustomerJson of(CustomerHead head, List<ContactAddress> points, List<ConsentFlag> consents) {
        CustomerHead.Person who = head.person();
        CustomerHead.Value value = head.value();
        CustomerHead.Rhythm rhythm = head.rhythm();
        CustomerHead.Risk risk = head.risk();
        return new CustomerJson(
                who.id(),
                who.source(),
                who.number(),
                who.kind(),
                who.name(),
                who.latinName(),
                who.language(),
                who.birthDate(),
                who.idNumber(),
                who.industry(),
                who.occupation(),
                who.since(),
                who.closedOn(),
                who.branch(),
                who.portfolio(),
                value.grade(),
                MoneyJson.of(value.contribution()),
                MoneyJson.of(value.assets()),
                MoneyJson.of(value.debts()),
                rhythm.cycleDays(),
                rhythm.lastActiveOn(),
                rhythm.band(),
                risk.probability(),
                risk.band(),
                risk.reasons(),
                risk.withheld(),
                head.chance().probability(),
                head.chance().band(),
                head.chance().reasons(),
                points.stream().map(CustomerJson::point).toList(),
                consents.stream().map(CustomerJson::consent).toList());
    }

    private static ContactPointJson point(ContactAddress point) {
        return new ContactPointJson(point.kind(), point.address(), point.city());
    }

    private static ConsentJson consent(ConsentFlag consent) {
        return new ConsentJson(consent.channel(), consent.topic(), consent.given(), consent.since());
    }
}
