package org.acrm.intake.service;

import java.util.Map;
import java.util.TreeMap;
import org.acrm.intake.entity.ImportTarget;

/** The targets of all capabilities by their names. */
final class ImportTargets {

    private ImportTargets() {}

    static Map<String, ImportTarget> byName(Iterable<ImportTarget> targets) {
        Map<String, ImportTarget> byName = new TreeMap<>();
        targets.forEach(target -> byName.put(target.name(), target));
        return byName;
    }
}
