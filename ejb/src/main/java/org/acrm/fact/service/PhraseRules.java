package org.acrm.fact.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.acrm.fact.entity.Evidence;
import org.acrm.fact.entity.FactPhrase;
import org.acrm.fact.entity.FactRuleRepository;
import org.acrm.fact.entity.PhraseSide;
import org.acrm.fact.entity.SaidText;
import org.acrm.fact.kernel.Mention;
import org.acrm.fact.kernel.Passage;
import org.acrm.fact.kernel.Phrase;
import org.acrm.fact.kernel.Phrase.Part;
import org.acrm.fact.kernel.TextFindings;
import org.acrm.fact.kernel.TextRules;

/** The phrases in force, as the kernel reads texts with them. */
@ApplicationScoped
public class PhraseRules {

    private FactRuleRepository rules;

    protected PhraseRules() {}

    @Inject
    public PhraseRules(FactRuleRepository rules) {
        this.rules = rules;
    }

    int version() {
        return rules.version();
    }

    TextRules current() {
        return of(rules.phrases());
    }

    static TextRules of(List<FactPhrase> phrases) {
        return TextRules.of(phrases.stream().map(PhraseRules::phrase).toList(), ChineseFold.INSTANCE);
    }

    private static Phrase phrase(FactPhrase row) {
        return new Phrase(
                row.id(),
                row.kindId() == null ? Phrase.ANY : row.kindId(),
                row.words(),
                part(row),
                row.weight() == null ? 0 : row.weight(),
                row.reach() == null ? 0 : row.reach());
    }

    private static Part part(FactPhrase row) {
        return switch (row.role()) {
            case SAYS -> Part.SIGN;
            case EXCLUDES -> Part.EXCLUSION;
            case DENIES, OTHERS -> row.side() == PhraseSide.AFTER ? Part.AFTER : Part.BEFORE;
        };
    }

    /** What one text is evidence of. */
    static List<Evidence> evidence(TextRules rules, SaidText text) {
        TextFindings found = rules.read(text.words());
        return found.mentions().stream()
                .map(mention -> evidence(text, found.shown(), mention))
                .toList();
    }

    private static Evidence evidence(SaidText text, String shown, Mention mention) {
        Passage passage = Passage.of(shown, mention.strongest());
        return new Evidence(
                text,
                mention.kind(),
                mention.strongest().phrase().words(),
                mention.strength(),
                passage.text(),
                passage.from(),
                passage.to());
    }
}
