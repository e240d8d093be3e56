package org.acrm.fact.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.acrm.fact.entity.Evidence;
import org.acrm.fact.entity.EvidenceRows;
import org.acrm.fact.entity.SaidText;
import org.acrm.fact.entity.SaidTexts;
import org.acrm.fact.kernel.TextRules;
import org.acrm.intake.entity.ImportsUnderWay;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.shared.service.OwnTransaction;

/** Reads the texts of all sources that are new since the last reading, in the ranges of ids that have some, a transaction each. */
@ApplicationScoped
public class TextReading {

    static final int SIZE = 20_000;

    private PhraseRules rules;
    private SaidTexts texts;
    private EvidenceRows rows;
    private ImportsUnderWay imports;
    private OwnTransaction transaction;
    private Clock clock;
    private int size;

    protected TextReading() {}

    @Inject
    public TextReading(
            PhraseRules rules,
            SaidTexts texts,
            EvidenceRows rows,
            ImportsUnderWay imports,
            OwnTransaction transaction,
            Clock clock) {
        this(rules, texts, rows, imports, transaction, clock, SIZE);
    }

    TextReading(
            PhraseRules rules,
            SaidTexts texts,
            EvidenceRows rows,
            ImportsUnderWay imports,
            OwnTransaction transaction,
            Clock clock,
            int size) {
        this.rules = rules;
        this.texts = texts;
        this.rows = rows;
        this.imports = imports;
        this.transaction = transaction;
        this.clock = clock;
        this.size = size;
    }

    /** @return number of texts read, in all attempts */
    long read(NightContext context) {
        int version = transaction.call(rules::version);
        TextRules current = transaction.call(rules::current);
        Instant until = transaction.call(() -> imports.allSeenBefore(clock.instant()));
        ReadingPlace place = ReadingPlace.of(context.checkpoint(), version, until);
        while (!place.over()) {
            place = readSource(place, current, context);
        }
        return place.done();
    }

    private ReadingPlace readSource(ReadingPlace begin, TextRules current, NightContext context) {
        ReadingPlace place = begin;
        Instant since = transaction.call(() -> since(begin));
        List<Long> ranges = transaction.call(() -> texts.ranges(begin.textSource(), begin.fromId(), since, size));
        for (long fromId : ranges) {
            int read = transaction.call(() -> chunk(begin, fromId, since, current));
            place = place.at(fromId + size, read);
            context.progress(place.done(), null, place.checkpoint());
        }
        transaction.run(
                () -> texts.keep(begin.textSource(), new SaidTexts.Reading(begin.until(), begin.rulesVersion())));
        ReadingPlace next = place.nextSource();
        context.progress(next.done(), null, next.checkpoint());
        return next;
    }

    private Instant since(ReadingPlace place) {
        return texts.read(place.textSource())
                .filter(last -> last.rulesVersion() == place.rulesVersion())
                .map(SaidTexts.Reading::until)
                .orElse(Instant.EPOCH);
    }

    private int chunk(ReadingPlace place, long fromId, Instant since, TextRules current) {
        List<SaidText> said = texts.of(place.textSource(), fromId, fromId + size, since);
        if (said.isEmpty()) {
            return 0;
        }
        List<Evidence> found = said.stream()
                .flatMap(text -> PhraseRules.evidence(current, text).stream())
                .toList();
        rows.replace(
                place.textSource(),
                fromId,
                fromId + size,
                said.stream().map(SaidText::textId).collect(Collectors.toSet()),
                found,
                place.rulesVersion());
        return said.size();
    }
}
