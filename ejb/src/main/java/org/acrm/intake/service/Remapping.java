package org.acrm.intake.service;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.shared.entity.BusinessException;

/** Saves a draft as the next version of a profile and lets the delivery, not started yet, be read by it. */
final class Remapping {

    private final EntityManager database;
    private final DeliveryFolder folder;
    private final ProfileEdit edit;
    private final IntakeRepository repository = new IntakeRepository();
    private final IntakeProfiles profiles = new IntakeProfiles();

    Remapping(EntityManager database, DeliveryFolder folder, Map<String, ImportTarget> targets) {
        this.database = database;
        this.folder = folder;
        this.edit = new ProfileEdit(targets);
    }

    /** @return id of the mapped file as it is imported */
    long save(MappingDraft draft, String author, Instant now) {
        IntakeBatch batch = repository.lockedBatch(database, draft.batchId());
        String code = draft.getCode();
        boolean same = code.equals(draft.getOpenedCode());
        if (!same && profiles.codes(database).contains(code)) {
            throw new BusinessException("error.intake_profile.taken", code);
        }
        if (!draft.getDoubled().isEmpty()) {
            throw new BusinessException("error.intake.doubled", draft.getDoubledText());
        }
        String document = edit.with(profiles.document(database, draft.getOpenedCode()), draft);
        Profile profile = ProfileDocument.read(document);
        edit.mustBeComplete(profile);
        List<Integer> rules = profile.rulesFor(draft.file()).stream()
                .filter(place -> profile.rules().get(place).target().equals(draft.getTarget()))
                .toList();
        if (rules.isEmpty()) {
            throw new BusinessException("error.intake.pattern", draft.getPattern(), draft.file());
        }
        int version = profiles.save(database, code, same ? draft.openedVersion() : 0, document, author, now);
        receiveAgain(batch, profile, version);
        return repository.named(database, batch.id(), draft.file()).stream()
                .filter(f -> f.target().equals(draft.getTarget()))
                .map(IntakeFile::id)
                .findFirst()
                .orElseThrow();
    }

    private void receiveAgain(IntakeBatch batch, Profile profile, int version) {
        batch.readBy(profile.code(), version);
        Map<String, DeliveryFolder.Kept> kept = new HashMap<>();
        for (IntakeFile file : repository.files(database, batch.id())) {
            kept.put(file.name(), new DeliveryFolder.Kept(file.sha256(), file.sizeBytes()));
            repository.forget(database, file);
        }
        database.flush();
        Receiving.constants(database, batch.id(), profile);
        for (String name : folder.names(batch.id())) {
            if (!profile.rulesFor(name).isEmpty()) {
                DeliveryFolder.Kept bytes = kept.computeIfAbsent(name, n -> folder.kept(batch.id(), n));
                Receiving.register(database, profile, batch.id(), name, bytes);
            }
        }
    }
}
