package org.acrm.value.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.acrm.customer.service.CustomerChunks;
import org.acrm.scheduling.entity.NightContext;
import org.acrm.scheduling.entity.NightStep;
import org.acrm.scheduling.entity.NightStepCode;
import org.acrm.value.entity.FeatureRows;

@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeaturesStep implements NightStep {

    private final CustomerChunks chunks;
    private final FeatureRows features;

    protected FeaturesStep() {
        this(null, null);
    }

    @Inject
    public FeaturesStep(CustomerChunks chunks, FeatureRows features) {
        this.chunks = chunks;
        this.features = features;
    }

    @Override
    public String code() {
        return NightStepCode.FEATURES.name();
    }

    @Override
    public void run(NightContext context) {
        chunks.walk(context, "value_features", features::publish);
    }
}
