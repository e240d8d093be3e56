package org.acrm.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.acrm.access.entity.Mask;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CorrectableField;
import org.acrm.customer.entity.CorrectionLine;
import org.acrm.customer.entity.Corrections;
import org.acrm.customer.entity.Corrections.Act;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.customer.entity.EarlierValue;
import org.acrm.customer.entity.EarlierValueQueries;
import org.acrm.shared.entity.BusinessException;

/** Puts single values of a customer right; see {@link Corrections} for how long that lasts. */
@Stateless
@RolesAllowed("QUALITY_EDIT")
public class CustomerCorrecting {

    @Inject
    private CustomerRepository customers;

    @Inject
    private Corrections corrections;

    @Inject
    private EarlierValueQueries history;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What may be put right, as it is now; masked for whoever may not see it. */
    public List<CorrectionLine> lines(long customer) {
        customers.get(customer, user.scope());
        boolean clear = user.may(Permission.CUSTOMER_UNMASK);
        audit.record("CUSTOMER_VIEWED", "CUSTOMER", customer, clear ? "in clear" : "masked");
        return corrections.of(customer).stream()
                .map(line -> clear ? line : masked(line))
                .toList();
    }

    /** What those fields said before, the latest first; masked like what they say now. */
    public List<EarlierValue> earlier(long customer) {
        boolean clear = user.may(Permission.CUSTOMER_UNMASK);
        return before(customer).stream()
                .map(value -> clear ? value : masked(value))
                .toList();
    }

    private List<EarlierValue> before(long customer) {
        customers.get(customer, user.scope());
        return history.of(customer, corrections.of(customer));
    }

    /**
     * Lets a field say again what it said before, as a correction; whoever restores need not see the value in clear.
     *
     * @param state of {@link EarlierValue}
     * @throws BusinessException when the customer had no such value, it cannot be had, or no reason is given
     */
    public void restore(long customer, long state, CorrectableField field, String reason) {
        String value = before(customer).stream()
                .filter(earlier -> earlier.state() == state && earlier.field() == field)
                .findFirst()
                .orElseThrow(() -> new BusinessException("error.correction.earlier"))
                .value();
        put(customer, field, value, reason);
        audit.record("VALUE_RESTORED", "CUSTOMER", customer, field.name());
    }

    /** @throws BusinessException when the field cannot have that value, or no reason is given */
    public void correct(long customer, CorrectableField field, String value, String reason) {
        customers.get(customer, user.scope());
        put(customer, field, value, reason);
        audit.record("CUSTOMER_CORRECTED", "CUSTOMER", customer, field.name());
    }

    private void put(long customer, CorrectableField field, String value, String reason) {
        String accepted = field.accept(value, LocalDate.now(clock));
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("error.correction.reason");
        }
        String act = UUID.randomUUID().toString();
        corrections.add(
                customer, new Act(act, field, accepted, reason.strip(), user.pseudonym(), OffsetDateTime.now(clock)));
    }

    /** The source's word counts again. @throws BusinessException when nothing stands corrected there */
    public void withdraw(long customer, CorrectableField field) {
        customers.get(customer, user.scope());
        if (!corrections.withdraw(customer, field, OffsetDateTime.now(clock))) {
            throw new BusinessException("error.correction.none");
        }
        audit.record("CORRECTION_WITHDRAWN", "CUSTOMER", customer, field.name());
    }

    static CorrectionLine masked(CorrectionLine line) {
        return new CorrectionLine(line.field(), masked(line.field(), line.value()), line.correctedAt(), line.reason());
    }

    private static EarlierValue masked(EarlierValue earlier) {
        return new EarlierValue(
                earlier.state(), earlier.field(), masked(earlier.field(), earlier.value()), earlier.until());
    }

    private static String masked(CorrectableField field, String value) {
        return switch (field) {
            case MOBILE -> Mask.phone(value);
            case EMAIL -> Mask.email(value);
            case BIRTH_DATE, OCCUPATION -> Mask.address(value);
            case SEX, INDUSTRY -> value;
        };
    }
}
