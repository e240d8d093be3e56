package org.acrm.desk.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.acrm.desk.entity.CustomerLine;
import org.acrm.shared.rest.MoneyJson;

/**
 * @param number the bank's own number of the customer
 * @param contribution what the customer brings in a year
 * @param churnProbability estimated; null where no model has scored the customer, and where it is withheld
 * @param cycleBand how the time since the last activity compares with the customer's own rhythm
 * @param churnWithheld whether the customer's data are below the floor of quality, so that no estimate is given
 */
public record CustomerLineJson(
        long id,
        String number,
        String kind,
        String name,
        String latinName,
        String language,
        String branch,
        String grade,
        MoneyJson contribution,
        MoneyJson assets,
        String churnRisk,
        BigDecimal churnProbability,
        String cycleBand,
        LocalDate lastActiveOn,
        boolean churnWithheld) {

    static CustomerLineJson of(CustomerLine line) {
        return new CustomerLineJson(
                line.id(),
                line.number(),
                line.kind(),
                line.name(),
                line.latinName(),
                line.language(),
                line.branch(),
                line.grade(),
                MoneyJson.of(line.contribution()),
                MoneyJson.of(line.assets()),
                line.risk(),
                line.probability(),
                line.band(),
                line.lastActiveOn(),
                line.withheld());
    }
}
