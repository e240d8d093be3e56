package org.acrm.customer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acrm.customer.entity.InfoAttribute;
import org.acrm.customer.entity.InfoMask;
import org.acrm.customer.entity.InfoSource;
import org.acrm.shared.entity.BusinessException;

/** The closed list of what the capabilities know of a customer. */
@ApplicationScoped
public class InfoAttributes {

    @Inject
    @Any
    private Instance<InfoSource> sources;

    /** In a fixed order. */
    public List<InfoSource> sources() {
        return sources.stream().sorted(Comparator.comparing(InfoSource::name)).toList();
    }

    public Optional<InfoAttribute> find(String name) {
        return sources().stream()
                .flatMap(s -> s.attributes().stream())
                .filter(a -> a.name().equals(name))
                .findFirst();
    }

    /** @throws BusinessException where no capability knows it */
    InfoMask maskOf(String attribute) {
        return find(attribute)
                .map(InfoAttribute::mask)
                .orElseThrow(() -> new BusinessException("error.catalogue.attribute"));
    }

    List<String> names() {
        return sources().stream()
                .flatMap(s -> s.attributes().stream())
                .map(InfoAttribute::name)
                .sorted()
                .toList();
    }
}
