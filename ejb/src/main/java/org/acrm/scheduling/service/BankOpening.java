package org.acrm.scheduling.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.acrm.scheduling.entity.CalendarRepository;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A new bank's first business date and base currency: said once by the environment, kept in the calendar from then on. */
@Stateless
@PermitAll
public class BankOpening {

    @Inject
    private CalendarRepository calendar;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "acrm.business.date")
    private Optional<String> firstDate;

    @Inject
    @ConfigProperty(name = "acrm.base.currency", defaultValue = "CNY")
    private String baseCurrency;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        calendar.open(firstDate.map(LocalDate::parse).orElse(yesterday), baseCurrency);
    }
}
