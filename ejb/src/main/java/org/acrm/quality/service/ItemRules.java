package org.acrm.quality.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.condition.entity.Subjects;
import org.acrm.customer.entity.InfoCatalogueRepository;
import org.acrm.customer.entity.InfoLine;
import org.acrm.customer.entity.InfoNode;
import org.acrm.quality.entity.CheckOverview;
import org.acrm.quality.entity.QualityQueries;
import org.acrm.quality.entity.Rule;
import org.acrm.quality.entity.RuleFilter;
import org.acrm.quality.entity.RuleLine;
import org.acrm.quality.entity.RuleRepository;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.PageRequest;

/**
 * The rules that check what an item of the information catalogue shows. A rule of customers or of their contact points belongs to the
 * item whose attribute it names, and nobody links those by hand; the administrator attaches further rules in force (SCV-01).
 */
@Stateless
@RolesAllowed({"QUALITY_READ", "CATALOGUE_EDIT"})
public class ItemRules {

    private static final Set<String> SUBJECTS = Set.of("CUSTOMER", "CONTACT_POINT");

    private QualityQueries queries;
    private RuleRepository rules;
    private InfoCatalogueRepository catalogue;
    private Subjects subjects;
    private CurrentUser user;
    private AuditTrail audit;
    private Clock clock;

    protected ItemRules() {}

    @Inject
    public ItemRules(
            QualityQueries queries,
            RuleRepository rules,
            InfoCatalogueRepository catalogue,
            Subjects subjects,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.rules = rules;
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** With what the latest check found; before the first one the rules alone. */
    public List<ItemRule> of(InfoLine item, String language) {
        return lines(checking(item, rules.current()), language)
                .map(line -> new ItemRule(line, item.rules().contains(line.id())))
                .toList();
    }

    /** Rules in force that do not check it yet. */
    public List<RuleLine> offered(InfoLine item, String language) {
        List<Rule> current = rules.current();
        Set<Long> checking = checking(item, current);
        Set<Long> others = current.stream()
                .map(Rule::id)
                .filter(id -> !checking.contains(id))
                .collect(Collectors.toSet());
        return lines(others, language)
                .sorted(Comparator.comparing(RuleLine::label))
                .toList();
    }

    private Stream<RuleLine> lines(Set<Long> ids, String language) {
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        LocalDate date = queries.latest().map(CheckOverview::date).orElse(LocalDate.EPOCH);
        PageRequest all = PageRequest.first(PageRequest.LARGEST);
        return queries.rules(date, language, RuleFilter.among(ids), all).rows().stream();
    }

    /** How many rules in force check each item, by its id. */
    public Map<Long, Integer> counts(List<InfoLine> tree) {
        List<Rule> current = rules.current();
        Map<Long, Set<String>> named = new HashMap<>();
        current.forEach(rule -> named.put(rule.id(), attributes(rule)));
        return tree.stream()
                .filter(InfoLine::item)
                .collect(Collectors.toMap(InfoLine::id, item -> (int) named.entrySet().stream()
                        .filter(rule -> item.rules().contains(rule.getKey())
                                || rule.getValue().contains(item.attribute()))
                        .count()));
    }

    /** The items that a rule checks. */
    public List<InfoLine> items(long rule) {
        return catalogue.items(attributes(rules.get(rule)), rule);
    }

    /** @param item as the administrator saw it */
    @RolesAllowed("CATALOGUE_EDIT")
    public void attach(InfoLine item, long id) {
        Rule rule = rules.get(id);
        if (!rule.inForce()) {
            throw new BusinessException("error.catalogue.rule", rule.code());
        }
        change(item, " + " + rule.code(), node -> node.attach(id, user.pseudonym(), now()));
    }

    /** @param item as the administrator saw it */
    @RolesAllowed("CATALOGUE_EDIT")
    public void detach(InfoLine item, long id) {
        String code = rules.get(id).code();
        change(item, " - " + code, node -> node.detach(id, user.pseudonym(), now()));
    }

    private void change(InfoLine item, String what, Consumer<InfoNode> change) {
        InfoNode node = catalogue.get(item.id(), item.version());
        catalogue.keep(node, user.pseudonym(), now());
        change.accept(node);
        audit.record("CATALOGUE_CHANGED", "CATALOGUE_ITEM", item.id(), node.kind() + " " + node.attribute() + what);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Set<Long> checking(InfoLine item, List<Rule> current) {
        return current.stream()
                .filter(rule ->
                        item.rules().contains(rule.id()) || attributes(rule).contains(item.attribute()))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    /** What a rule names, as the catalogue writes it; none of what is no customer's or contact point's. */
    private Set<String> attributes(Rule rule) {
        if (!SUBJECTS.contains(rule.subject())) {
            return Set.of();
        }
        return rule.expectation(subjects.get(rule.subject())).attributes().stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
