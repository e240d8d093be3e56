package org.acrm.fact.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.fact.entity.FactKind;
import org.acrm.fact.entity.FactRows;
import org.acrm.fact.entity.FactRows.Said;
import org.acrm.fact.entity.FactRuleRepository;
import org.acrm.fact.entity.FactState;
import org.acrm.fact.entity.FreshFact;
import org.acrm.fact.kernel.Confidence;
import org.acrm.fact.kernel.Confidence.Testimony;

/** What follows on a business date from evidence that nobody has rejected, and from what colleagues have confirmed. */
@ApplicationScoped
public class FactInference {

    /** What is believed less than this, in a hundred, is no fact. */
    static final int LEAST = 20;

    private static final int CONFIRMED = 100;

    private FactRows rows;
    private FactRuleRepository rules;

    protected FactInference() {}

    @Inject
    public FactInference(FactRows rows, FactRuleRepository rules) {
        this.rows = rows;
        this.rules = rules;
    }

    private record Key(long customerId, long kindId) {}

    /** Of the customers of {@code fromId <= id < toId}. */
    void publish(LocalDate date, long fromId, long toId) {
        Map<Long, Integer> months =
                rules.kinds().stream().collect(Collectors.toMap(FactKind::id, FactKind::holdMonths));
        Map<Key, List<Said>> said = new LinkedHashMap<>();
        List<Said> confirmed = rows.confirmed(date, fromId, toId);
        Map<Key, LocalDate> sure = confirmed.stream()
                .filter(one -> months.containsKey(one.kindId()))
                .filter(one -> Confidence.counts(one.day(), date, months.get(one.kindId())))
                .collect(Collectors.toMap(one -> new Key(one.customerId(), one.kindId()), Said::day));
        rows.said(date, fromId, toId).stream()
                .filter(one -> months.containsKey(one.kindId()))
                .forEach(one -> said.computeIfAbsent(new Key(one.customerId(), one.kindId()), key -> new ArrayList<>())
                        .add(one));
        sure.keySet().forEach(key -> said.computeIfAbsent(key, any -> new ArrayList<>()));
        List<FreshFact> facts = said.entrySet().stream()
                .flatMap(one -> fact(one.getKey(), one.getValue(), sure.get(one.getKey()), date, months))
                .toList();
        rows.publish(date, fromId, toId, facts);
    }

    private static Stream<FreshFact> fact(
            Key key, List<Said> said, LocalDate confirmedOn, LocalDate date, Map<Long, Integer> months) {
        int hold = months.get(key.kindId());
        List<LocalDate> days = Stream.concat(
                        said.stream().map(Said::day).filter(day -> Confidence.counts(day, date, hold)),
                        Stream.ofNullable(confirmedOn))
                .sorted()
                .toList();
        List<Testimony> testimonies = said.stream()
                .map(one -> new Testimony(one.day(), one.strength()))
                .toList();
        int confidence = confirmedOn == null ? Confidence.of(testimonies, date, hold) : CONFIRMED;
        if (confidence < LEAST) {
            return Stream.empty();
        }
        int texts = days.size() - (confirmedOn == null ? 0 : 1);
        FactState state = confirmedOn == null ? FactState.INFERRED : FactState.CONFIRMED;
        return Stream.of(new FreshFact(
                key.customerId(), key.kindId(), state, confidence, days.get(0), days.get(days.size() - 1), texts));
    }

    /** After a judgement: for the date, and for later ones that a night has derived already. */
    void publishAgain(LocalDate date, long customer) {
        List<LocalDate> later = rows.later(date, customer);
        publish(date, customer, customer + 1);
        later.forEach(day -> publish(day, customer, customer + 1));
    }
}
