package org.acrm.fact.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.fact.entity.FactKind;
import org.acrm.fact.entity.FactKindDraft;
import org.acrm.fact.entity.FactPhrase;
import org.acrm.fact.entity.FactRuleRepository;
import org.acrm.fact.entity.PhraseDraft;

/** Changes kinds of facts and their phrases. Each change raises the version of the rules, and the next night reads all texts again. */
@Stateless
@RolesAllowed("FACT_EDIT")
public class FactRuleEditing {

    @Inject
    private FactRuleRepository rules;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @return id of the new kind */
    public long add(FactKindDraft said) {
        FactKind kind = rules.newKind();
        kind.describe(said, user.pseudonym(), now());
        rules.save(kind);
        audit.record("FACT_KIND_ADDED", "FACT_KIND", kind.id(), kind.code());
        return kind.id();
    }

    /** @param version the one that the editor saw */
    public void change(long id, int version, FactKindDraft said) {
        FactKind kind = rules.get(id, version);
        boolean before = kind.retired();
        kind.describe(said, user.pseudonym(), now());
        String read = kind.retired() == before ? "" : " version " + raise();
        audit.record("FACT_KIND_CHANGED", "FACT_KIND", id, kind.code() + read);
    }

    /** @return id of the new phrase */
    public long write(PhraseDraft said) {
        int version = raise();
        FactPhrase phrase = rules.save(new FactPhrase(said, version, user.pseudonym(), now()));
        audit.record("FACT_PHRASE_WRITTEN", "FACT_PHRASE", phrase.id(), said.role() + " version " + version);
        return phrase.id();
    }

    /** Writes the phrase anew in place of the former one. */
    public long change(long id, PhraseDraft said) {
        int version = raise();
        rules.phrase(id).end(version);
        FactPhrase phrase = rules.save(new FactPhrase(said, version, user.pseudonym(), now()));
        audit.record("FACT_PHRASE_CHANGED", "FACT_PHRASE", phrase.id(), "instead of " + id + " version " + version);
        return phrase.id();
    }

    public void retire(long id) {
        int version = raise();
        rules.phrase(id).end(version);
        audit.record("FACT_PHRASE_RETIRED", "FACT_PHRASE", id, "version " + version);
    }

    private int raise() {
        return rules.raise(user.pseudonym(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
