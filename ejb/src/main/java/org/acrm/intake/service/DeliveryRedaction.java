package org.acrm.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.acrm.intake.entity.ErasedKeys;

/** Takes a person out of the delivered files that are kept, and out of what was noted of their rejected rows. */
@Stateless
@RolesAllowed({"PRIVACY_ERASE", "SYSTEM"})
public class DeliveryRedaction {

    @Inject
    private DataFolder data;

    @Inject
    private ErasedKeys keys;

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    /**
     * @param words field values by which rows of the person are known
     * @return files in which something was overwritten
     */
    public int redact(Set<String> words) {
        Redaction redaction = Redaction.ofWords(words);
        int changed = 0;
        for (DeliveryFolder.Place place : data.deliveries().all()) {
            if (redaction.overwrite(place.file())) {
                keys.forgetDetails(
                        database, place.delivery(), place.file().getFileName().toString());
                changed++;
            }
        }
        return changed;
    }
}
