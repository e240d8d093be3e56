package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Subject;
import org.acrm.condition.entity.Subjects;
import org.acrm.quality.entity.Rule;
import org.acrm.quality.entity.RuleDraft;
import org.acrm.quality.entity.RuleRepository;
import org.acrm.quality.entity.Severity;
import org.acrm.scheduling.entity.CalendarRepository;

/** Writes, adjusts, puts in force and retires rules. */
@Stateless
@RolesAllowed("QUALITY_EDIT")
public class RuleWriting {

    @Inject
    private RuleRepository rules;

    @Inject
    private Subjects subjects;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public Subject subject(String name) {
        return subjects.get(name);
    }

    /** @return id of the draft, which checks ask as soon as somebody else agreed to it */
    public long save(RuleDraft draft, String language) {
        Rule rule = rules.add(Rule.write(rules.nextCode(), draft, language, user.pseudonym(), clock.instant()));
        audit.record("QUALITY_RULE_WRITTEN", "QUALITY_RULE", rule.id(), rule.code());
        return rule.id();
    }

    public void adjust(long id, Severity severity, int toleranceBp, String owner) {
        Rule rule = rules.get(id);
        rules.keepState(rule);
        rule.adjust(severity, toleranceBp, owner, user.pseudonym(), clock.instant());
        audit.record("QUALITY_RULE_CHANGED", "QUALITY_RULE", id, rule.code());
    }

    /** Somebody who neither wrote nor changed the draft puts it in force. */
    @RolesAllowed("QUALITY_AGREE")
    public void agree(long id) {
        Rule rule = rules.get(id);
        rule.agree(rules.makers(rule), user.pseudonym(), clock.instant());
        audit.record("QUALITY_RULE_AGREED", "QUALITY_RULE", id, rule.code());
    }

    public void retire(long id) {
        Rule rule = rules.get(id);
        rules.keepState(rule);
        rule.retire(calendar.current().shownDate(), user.pseudonym(), clock.instant());
        audit.record("QUALITY_RULE_RETIRED", "QUALITY_RULE", id, rule.code());
    }
}
