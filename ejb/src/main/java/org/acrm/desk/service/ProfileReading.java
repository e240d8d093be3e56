package org.acrm.desk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.access.service.CurrentUser;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.customer.entity.CustomerRepository;
import org.acrm.customer.entity.InfoAttribute;
import org.acrm.customer.entity.InfoCatalogueRepository;
import org.acrm.customer.entity.InfoDepth;
import org.acrm.customer.entity.InfoLine;
import org.acrm.customer.entity.InfoMoment;
import org.acrm.customer.entity.InfoSource;
import org.acrm.customer.entity.InfoValueQueries;
import org.acrm.customer.service.InfoAttributes;

/** What the information catalogue says the page of a customer tells, filled and masked: one query for the catalogue, one a source. */
@Stateless
@RolesAllowed("CUSTOMER_READ")
public class ProfileReading {

    @Inject
    private CustomerRepository customers;

    @Inject
    private InfoCatalogueRepository catalogue;

    @Inject
    private InfoValueQueries values;

    @Inject
    private InfoAttributes attributes;

    @Inject
    private CurrentUser user;

    @Inject
    private PersonalData personal;

    /** @param kind whose catalogue is drawn */
    public List<ProfileClass> of(long customer, CustomerKind kind, InfoMoment moment, String language) {
        customers.mustBeInSight(customer, user.scope());
        List<InfoLine> tree = catalogue.tree(kind);
        return classes(tree, filled(tree, customer, moment), language);
    }

    /** Items by node, only those that are shown and whose attribute some capability knows. */
    private Map<Long, ProfileItem> filled(List<InfoLine> tree, long customer, InfoMoment moment) {
        Map<String, InfoLine> wanted = new HashMap<>();
        tree.stream().filter(n -> n.item() && n.shown()).forEach(n -> wanted.put(n.attribute(), n));
        Map<Long, ProfileItem> items = new HashMap<>();
        for (InfoSource source : attributes.sources()) {
            List<InfoAttribute> asked = source.attributes().stream()
                    .filter(a -> wanted.containsKey(a.name()))
                    .toList();
            if (!asked.isEmpty()) {
                Map<String, Serializable> read = values.read(source, asked, customer, moment);
                asked.forEach(a -> {
                    InfoLine node = wanted.get(a.name());
                    items.put(node.id(), item(node, a, source.name(), read.get(a.name())));
                });
            }
        }
        return items;
    }

    private ProfileItem item(InfoLine node, InfoAttribute attribute, String source, Serializable value) {
        Serializable shown = personal.inClear() ? value : attribute.mask().shown(value, node.sensitivity());
        boolean masked = shown != null && !shown.equals(value);
        return new ProfileItem(
                null, attribute.type(), attribute.words(), shown, masked, source, node.source(), node.owner());
    }

    private static List<ProfileClass> classes(List<InfoLine> tree, Map<Long, ProfileItem> items, String language) {
        List<ProfileClass> classes = new ArrayList<>();
        List<ProfileGroup> groups = new ArrayList<>();
        List<ProfileItem> inGroup = new ArrayList<>();
        boolean hidden = false;
        for (InfoLine node : tree) {
            if (node.depth() == InfoDepth.CLASS) {
                groups = new ArrayList<>();
                hidden = !node.shown();
                if (!hidden) {
                    classes.add(new ProfileClass(node.id(), node.label(language), groups));
                }
            } else if (node.depth() == InfoDepth.SUBCLASS) {
                inGroup = new ArrayList<>();
                if (node.shown()) {
                    groups.add(new ProfileGroup(node.label(language), inGroup));
                }
            } else if (items.containsKey(node.id())) {
                inGroup.add(items.get(node.id()).labelled(node.label(language)));
            }
        }
        classes.forEach(ProfileClass::tidy);
        classes.removeIf(ProfileClass::isEmpty);
        return classes;
    }
}
