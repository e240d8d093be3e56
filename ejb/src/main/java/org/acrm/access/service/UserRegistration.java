package org.acrm.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.acrm.access.entity.BankUser;
import org.acrm.access.entity.BankUserRepository;

/** Gives everyone who appears for the first time a pseudonym, in a transaction of its own, and remembers it. */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class UserRegistration {

    private final ConcurrentMap<String, String> pseudonyms = new ConcurrentHashMap<>();

    @Inject
    private BankUserRepository users;

    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String pseudonym(String username) {
        return pseudonyms.computeIfAbsent(username, this::findOrAdd);
    }

    private String findOrAdd(String username) {
        return users.find(username).orElseGet(() -> add(username)).pseudonym();
    }

    private BankUser add(String username) {
        BankUser user = new BankUser(username, UUID.randomUUID().toString(), OffsetDateTime.now(clock));
        users.add(user);
        return user;
    }
}
