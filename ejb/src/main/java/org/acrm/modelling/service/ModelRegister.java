package org.acrm.modelling.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.acrm.modelling.entity.ModelQueries;
import org.acrm.modelling.entity.VersionOverview;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Which model versions there are, what they learned from and how good they were. */
@Stateless
@RolesAllowed("MODEL_READ")
public class ModelRegister {

    @Inject
    private ModelQueries models;

    public Page<VersionOverview> versions(PageRequest request) {
        return models.versions(request);
    }
}
