package org.acrm.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bank's folder for files: {@code acrm.data}, from {@code ACRM_DATA}; nodes of a cluster share it. */
@ApplicationScoped
public class DataFolder {

    @Inject
    @ConfigProperty(name = "acrm.data")
    private Optional<String> configured;

    DeliveryFolder deliveries() {
        return new DeliveryFolder(Path.of(configured.orElse(System.getProperty("java.io.tmpdir"))));
    }
}
