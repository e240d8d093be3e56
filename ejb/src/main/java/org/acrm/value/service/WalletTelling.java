package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.scheduling.entity.BankCalendar;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.shared.entity.Money;
import org.acrm.value.entity.Wallets;

/** Takes down what a customer tells of the assets with all banks (LTV-06); it counts at once. */
@Stateless
@RolesAllowed("CONTACT_LOG")
public class WalletTelling {

    @Inject
    private CustomerRepository customers;

    @Inject
    private Wallets wallets;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param whole units of the bank's base currency */
    public void tell(long customer, long whole) {
        customers.mustBeInSight(customer, user.scope());
        BankCalendar bank = calendar.current();
        long minor = BigDecimal.valueOf(whole)
                .movePointRight(Money.digits(bank.baseCurrency()))
                .longValueExact();
        wallets.tell(
                customer,
                new Money(minor, bank.baseCurrency()),
                bank.shownDate(),
                user.pseudonym(),
                OffsetDateTime.now(clock));
        audit.record("WALLET_TOLD", "CUSTOMER", customer, null);
    }
}
