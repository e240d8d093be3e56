package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.condition.entity.Subjects;
import org.acrm.quality.entity.CheckOverview;
import org.acrm.quality.entity.QualityQueries;
import org.acrm.quality.entity.Rule;
import org.acrm.quality.entity.RuleFilter;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.entity.RuleRepository;
import org.acrm.shared.entity.PageRequest;

/**
 * The rules that check what an item of the information catalogue shows. Nobody links them by hand: a rule of customers or of their contact
 * points belongs to the item whose attribute it names.
 */
@Stateless
@RolesAllowed({"QUALITY_READ", "CATALOGUE_EDIT"})
public class ItemRules {

    private static final List<String> SUBJECTS = List.of("CUSTOMER", "CONTACT_POINT");

    @Inject
    private QualityQueries queries;

    @Inject
    private RuleRepository rules;

    @Inject
    private Subjects subjects;

    /** With what the latest check found; before the first one the rules alone. */
    public List<RuleLine> of(String attribute, String language) {
        Set<Long> naming = naming(attribute, rules.current(), subjects);
        if (naming.isEmpty()) {
            return List.of();
        }
        LocalDate date = queries.latest().map(CheckOverview::date).orElse(LocalDate.EPOCH);
        return SUBJECTS.stream()
                .flatMap(subject -> lines(subject, date, language))
                .filter(line -> naming.contains(line.id()))
                .toList();
    }

    private Stream<RuleLine> lines(String subject, LocalDate date, String language) {
        RuleFilter ofSubject = new RuleFilter(subject, null, null, null);
        return queries.rules(date, language, ofSubject, PageRequest.first(PageRequest.LARGEST)).rows().stream();
    }

    static Set<Long> naming(String attribute, List<Rule> rules, Subjects subjects) {
        String name = attribute.toLowerCase(Locale.ROOT);
        return rules.stream()
                .filter(rule -> SUBJECTS.contains(rule.subject()))
                .filter(rule -> rule.expectation(subjects.get(rule.subject()))
                        .attributes()
                        .contains(name))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }
}
