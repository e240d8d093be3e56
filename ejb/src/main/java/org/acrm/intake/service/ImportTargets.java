package org.acrm.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.acrm.intake.entity.ImportTarget;

/** The targets of all capabilities by their names. */
@ApplicationScoped
public class ImportTargets {

    @Inject
    @Any
    private Instance<ImportTarget> all;

    public Map<String, ImportTarget> byName() {
        return byName(all);
    }

    static Map<String, ImportTarget> byName(Iterable<ImportTarget> targets) {
        Map<String, ImportTarget> byName = new TreeMap<>();
        targets.forEach(target -> byName.put(target.name(), target));
        return byName;
    }
}
