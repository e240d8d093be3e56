package org.acrm.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerRecords;
import org.acrm.customer.entity.ErasureGround;
import org.acrm.customer.entity.ErasureLine;
import org.acrm.customer.entity.ErasureRepository;
import org.acrm.customer.entity.PersonRows;
import org.acrm.customer.entity.PersonalTrace;
import org.acrm.intake.entity.ErasedKeys;
import org.acrm.intake.service.DeliveryRedaction;
import org.acrm.shared.entity.BusinessException;

/**
 * Takes a person out of everything that is kept: the database in one transaction, then, in another that can be repeated, the delivered
 * files. Amounts, dates, counts, kind and decade of birth stay.
 */
@Stateless
@RolesAllowed("PRIVACY_ERASE")
public class PersonErasure {

    @Inject
    private HeldPerson held;

    @Inject
    private PersonRows rows;

    @Inject
    private ErasureRepository register;

    @Inject
    private ErasedKeys keys;

    @Inject
    private DeliveryRedaction files;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<PersonErased> notification;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    public List<ErasureLine> latest() {
        return register.latest();
    }

    public boolean erased(long customer) {
        return register.erased(customer);
    }

    /** Once and for all; a second time it changes nothing. */
    public void erase(long customer, ErasureGround ground) {
        if (ground == null) {
            throw new BusinessException("error.privacy.ground");
        }
        CustomerRecords.moving(database);
        List<Long> ids = held.ids(customer);
        if (register.erased(customer)) {
            return;
        }
        if (!keys.resting(database)) {
            throw new BusinessException("error.privacy.import_running");
        }
        take(customer, ids, ground);
    }

    /** Persons whose time is over; their files wait for {@link #finishAll}. @return how many; none while an import is on its way */
    @RolesAllowed("SYSTEM")
    public int erasePastRetention(List<Long> customers) {
        CustomerRecords.moving(database);
        if (!keys.resting(database)) {
            return 0;
        }
        customers.forEach(customer -> take(customer, rows.ids(customer), ErasureGround.RETENTION_OVER));
        return customers.size();
    }

    private void take(long customer, List<Long> ids, ErasureGround ground) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<PersonalTrace> traces = held.traces();
        Set<String> words = rows.words(traces, ids);
        keys.remember(database, "customer_record", "t.id in (:ids)", ids, now);
        keys.remember(database, "customer_customer", "t.id in (:ids)", ids, now);
        keys.remember(database, "customer_holding", "t.owner_id in (:ids)", ids, now);
        rows.erase(traces, ids, LocalDate.now(clock));
        if (!words.isEmpty()) {
            rows.forgetPayee(words);
            keys.clearStaged(database, words);
        }
        register.add(customer, ground, user.pseudonym(), now, words);
        audit.record("PERSON_ERASED", "CUSTOMER", customer, ground.name());
        notification.fire(new PersonErased(ids));
    }

    /** The files of all erasures that still wait for them, gone through once. */
    @RolesAllowed("SYSTEM")
    public void finishAll() {
        Map<Long, Set<String>> open = new TreeMap<>();
        register.latest().stream().filter(line -> !line.done()).forEach(line -> register.openWords(line.id())
                .ifPresent(words -> open.put(line.id(), words)));
        Set<String> words = open.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (!open.isEmpty()) {
            int changed = files.redact(words);
            open.keySet().forEach(id -> register.done(id, changed, OffsetDateTime.now(clock)));
        }
    }

    /** The files of an erasure; does nothing where they are done. */
    public void finish(long erasure) {
        register.openWords(erasure)
                .ifPresent(words -> register.done(erasure, files.redact(words), OffsetDateTime.now(clock)));
    }
}
