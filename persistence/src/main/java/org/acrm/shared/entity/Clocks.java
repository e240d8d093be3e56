package org.acrm.shared.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of the product, which stands in the bank's time zone and so says when a day begins; tests hand in a fixed one. */
@ApplicationScoped
public class Clocks {

    @Produces
    @ApplicationScoped
    public Clock clock(@ConfigProperty(name = "acrm.time.zone") Optional<ZoneId> bank) {
        return Clock.system(bank.orElseGet(ZoneId::systemDefault));
    }
}
