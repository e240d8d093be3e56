package org.acrm.fact.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.fact.entity.FactKind;
import org.acrm.fact.entity.FactKindDraft;
import org.acrm.fact.entity.FactKindLine;
import org.acrm.fact.entity.FactPhrase;
import org.acrm.fact.entity.FactRuleQueries;
import org.acrm.fact.entity.FactRuleRepository;
import org.acrm.fact.entity.FoundText;
import org.acrm.fact.entity.PhraseDraft;
import org.acrm.fact.entity.PhraseLine;
import org.acrm.fact.entity.PhraseRole;
import org.acrm.fact.kernel.Mention;
import org.acrm.fact.kernel.Passage;
import org.acrm.fact.kernel.Sign;
import org.acrm.fact.kernel.TextFindings;
import org.acrm.fact.service.TriedText.TriedFact;
import org.acrm.fact.service.TriedText.TriedPlace;
import org.acrm.scheduling.entity.CalendarRepository;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** The rules as they stand, what they make of a text, and where they have found something. */
@Stateless
@RolesAllowed("FACT_READ")
public class FactRuleReading {

    @Inject
    private FactRuleQueries queries;

    @Inject
    private FactRuleRepository rules;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /** A kind as it stands, with the version that was seen. */
    public record SeenKind(FactKindDraft draft, int version) implements Serializable {}

    public int version() {
        return rules.version();
    }

    public Page<FactKindLine> kinds(String language, PageRequest page) {
        return queries.kinds(calendar.current().shownDate(), language, page);
    }

    /** @param kind null for phrases that concern all facts; @param language null for all */
    public Page<PhraseLine> phrases(Long kind, String language, PageRequest page) {
        return queries.phrases(kind, language, page);
    }

    public SeenKind kind(long id) {
        FactKind kind = rules.get(id);
        return new SeenKind(kind.draft(), kind.version());
    }

    public PhraseDraft phrase(long id) {
        return rules.phrase(id).draft();
    }

    /** The next of all customers, so only for whoever may see all. */
    public List<FoundText> found(long after, PageRequest portion) {
        if (!user.may(Permission.SCOPE_ALL)) {
            throw new EJBAccessException(Permission.SCOPE_ALL.name());
        }
        audit.record("FACT_EVIDENCE_READ", "FACT_KIND", null, "after " + after + ", " + portion.size());
        return queries.found(after, portion.size());
    }

    /** Nothing of the text is kept. */
    public TriedText attempt(String text, String language) {
        List<FactPhrase> phrases = rules.phrases();
        Map<Long, PhraseRole> roles = phrases.stream().collect(Collectors.toMap(FactPhrase::id, FactPhrase::role));
        Map<Long, String> labels =
                rules.kinds().stream().collect(Collectors.toMap(FactKind::id, kind -> kind.label(language)));
        TextFindings found = PhraseRules.of(phrases).read(text);
        return new TriedText(
                found.mentions().stream()
                        .sorted(Comparator.comparingInt(Mention::strength).reversed())
                        .map(mention -> new TriedFact(labels.get(mention.kind()), mention.strength()))
                        .toList(),
                found.signs().stream()
                        .map(sign -> place(found.shown(), sign, labels::get, roles))
                        .toList());
    }

    private static TriedPlace place(String text, Sign sign, Function<Long, String> label, Map<Long, PhraseRole> roles) {
        Passage passage = Passage.of(text, sign);
        return new TriedPlace(
                label.apply(sign.phrase().kind()),
                passage.text().substring(0, passage.from()),
                passage.text().substring(passage.from(), passage.to()),
                passage.text().substring(passage.to()),
                sign.phrase().weight(),
                sign.counts() ? null : sign.against().words(),
                sign.counts() ? null : roles.get(sign.against().id()));
    }
}
