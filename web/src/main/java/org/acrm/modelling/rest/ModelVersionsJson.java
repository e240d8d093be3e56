package org.acrm.modelling.rest;

import java.util.List;
import org.acrm.modelling.entity.VersionOverview;
import org.acrm.shared.entity.Page;

/** Some versions of the register, the newest first. */
public record ModelVersionsJson(long total, List<ModelVersionJson> versions) {

    static ModelVersionsJson of(Page<VersionOverview> page) {
        return new ModelVersionsJson(
                page.total(), page.rows().stream().map(ModelVersionJson::of).toList());
    }
}
