package org.acrm.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.intake.entity.IntakeProfile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.shared.entity.BusinessException;

/** The bank's own profiles as documents: each save is a new version, and the latest one takes the place of a shipped profile. */
@Stateless
@RolesAllowed("PROFILE_EDIT")
public class ProfileEditing {

    @PersistenceContext(unitName = "acrm")
    private EntityManager database;

    @Inject
    private IntakeRepository repository;

    @Inject
    private IntakeProfiles profiles;

    @Inject
    private ImportTargets targets;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed({"IMPORT_READ", "IMPORT_RUN", "SYSTEM"})
    public List<ProfileOverview> list() {
        List<ProfileOverview> list = new ArrayList<>();
        for (String code : profiles.codes(database)) {
            Optional<IntakeProfile> own = repository.profile(database, code);
            Profile profile = profiles.get(database, code);
            list.add(new ProfileOverview(
                    code,
                    profile.source(),
                    own.map(IntakeProfile::version).orElse(0),
                    own.map(IntakeProfile::savedAt).orElse(null),
                    profile.rules().size()));
        }
        return list;
    }

    @RolesAllowed({"IMPORT_READ", "IMPORT_RUN", "SYSTEM"})
    public String document(String code) {
        return profiles.document(database, code);
    }

    /** A profile that reads no file yet; its rules are written in the wizard. */
    public void begin(String code, String source) {
        if (profiles.codes(database).contains(code)) {
            throw new BusinessException("error.intake_profile.taken", code);
        }
        store(ProfileEdit.begin(code, source));
    }

    /** Saves a document as the next version of the profile that it names. @return its code */
    public String store(String document) {
        Profile profile = ProfileDocument.read(document);
        new ProfileEdit(targets.byName()).mustBeComplete(profile);
        save(profile.code(), document);
        return profile.code();
    }

    /** Saves the document of a certain profile. */
    public void store(String code, String document) {
        if (!ProfileDocument.read(document).code().equals(code)) {
            throw new BusinessException("error.intake.profile", "code", code);
        }
        store(document);
    }

    private void save(String code, String document) {
        int version = profiles.version(database, code);
        profiles.save(database, code, version, document, user.pseudonym(), clock.instant());
        audit.record("PROFILE_SAVED", "PROFILE", null, code + " " + (version + 1));
    }
}
