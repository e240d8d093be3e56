package org.acrm.customer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.customer.entity.InfoCatalogueRepository;
import org.acrm.customer.entity.InfoDescription;
import org.acrm.customer.entity.InfoFormerState;
import org.acrm.customer.entity.InfoLine;
import org.acrm.customer.entity.InfoMask;
import org.acrm.customer.entity.InfoNode;
import org.acrm.intake.service.IntakeProfiles;

/** The administrator's work on the information catalogue. A change is on the page of a customer at the next look. */
@Stateless
@RolesAllowed("CATALOGUE_EDIT")
public class CatalogueEditing {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private InfoCatalogueRepository catalogue;

    @Inject
    private IntakeProfiles profiles;

    @Inject
    private InfoAttributes attributes;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Each node followed by those below it. */
    public List<InfoLine> tree(CustomerKind kind) {
        return catalogue.tree(kind);
    }

    /** Attributes that the catalogue of the kind does not show yet. */
    public List<String> unused(CustomerKind kind) {
        Set<String> used = catalogue.tree(kind).stream()
                .filter(InfoLine::item)
                .map(InfoLine::attribute)
                .collect(Collectors.toSet());
        return attributes.names().stream().filter(name -> !used.contains(name)).toList();
    }

    /** By attribute the word of the source that the product reads it from. */
    public Map<String, String> readFrom() {
        Map<String, String> sources = new HashMap<>();
        attributes.sources().forEach(s -> s.attributes().forEach(a -> sources.put(a.name(), s.name())));
        return sources;
    }

    /** The systems whose deliveries the bank reads. */
    public List<String> systems() {
        return profiles.sources(database);
    }

    public List<InfoFormerState> history(long node) {
        return catalogue.history(node);
    }

    /** @param version the one that the editor saw */
    public void change(long id, int version, InfoDescription said) {
        InfoNode node = catalogue.get(id, version);
        OffsetDateTime now = OffsetDateTime.now(clock);
        catalogue.keep(node, user.pseudonym(), now);
        node.describe(said, mask(node.attribute()), user.pseudonym(), now);
        audit.record("CATALOGUE_CHANGED", "CATALOGUE_ITEM", id, detail(node));
    }

    /**
     * @param parentId null for a class
     * @param attribute what an item shows, null for a class or subclass
     * @return the id of the new node
     */
    public long add(CustomerKind kind, Long parentId, String attribute, InfoDescription said) {
        InfoNode parent = parentId == null ? null : catalogue.get(parentId);
        InfoNode node = catalogue.add(kind, parent, attribute);
        node.describe(said, mask(attribute), user.pseudonym(), OffsetDateTime.now(clock));
        catalogue.save(node);
        audit.record("CATALOGUE_ADDED", "CATALOGUE_ITEM", node.id(), detail(node));
        return node.id();
    }

    public void remove(long id, int version) {
        InfoNode node = catalogue.get(id, version);
        catalogue.keep(node, user.pseudonym(), OffsetDateTime.now(clock));
        catalogue.remove(node);
        audit.record("CATALOGUE_REMOVED", "CATALOGUE_ITEM", id, detail(node));
    }

    private InfoMask mask(String attribute) {
        return attribute == null ? null : attributes.maskOf(attribute);
    }

    private static String detail(InfoNode node) {
        return node.kind() + " " + (node.attribute() == null ? "group" : node.attribute());
    }
}
