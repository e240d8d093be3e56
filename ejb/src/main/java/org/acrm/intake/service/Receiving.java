package org.acrm.intake.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acrm.intake.entity.FileState;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.intake.entity.KnownRows;
import org.acrm.shared.entity.BusinessException;

/** Notes what was received: one row for each target that a file feeds. */
final class Receiving {

    private Receiving() {}

    static void mustNotBeSaved(EntityManager database, long batchId, String name) {
        List<IntakeFile> before = new IntakeRepository().named(database, batchId, name);
        if (!before.isEmpty() && before.stream().allMatch(f -> f.state() == FileState.FINISHED)) {
            throw new BusinessException("error.intake.file_saved", name);
        }
    }

    /** What a rule takes, or what came by one, comes as a delivered file; another one would lose its rows. */
    static void mustHaveNoRule(EntityManager database, Profile profile, long batchId, String name) {
        boolean known = !new IntakeRepository().named(database, batchId, name).isEmpty();
        if (known || !profile.rulesFor(name).isEmpty()) {
            throw new BusinessException("error.intake.ruled", name, profile.code());
        }
    }

    /** Lets a delivery go on whose last broken file was mended or left out. */
    static void mended(EntityManager database, long batchId) {
        IntakeRepository repository = new IntakeRepository();
        if (!repository.anyRefused(database, batchId)) {
            repository.lockedBatch(database, batchId).mended();
        }
    }

    /** A profile's own rows come with every delivery. */
    static void constants(EntityManager database, long batchId, Profile profile) {
        for (int place : profile.constants()) {
            FileRule rule = profile.rules().get(place);
            String name = DeliveryFolder.OWN + profile.code() + "-" + place + "-"
                    + rule.target().toLowerCase(java.util.Locale.ROOT) + ".csv";
            DeliveryFolder.Kept kept = DeliveryFolder.kept(rule.rows());
            database.persist(
                    new IntakeFile(batchId, place, name, rule.target(), kept.sha256(), kept.size(), rule.known()));
        }
    }

    /**
     * A file that is saved to its end stays as it is; what was broken or has not ended begins anew with the bytes that came, and rows of
     * it that were saved already count as unchanged.
     *
     * @return ids of the files as they are to be imported
     */
    static List<Long> register(
            EntityManager database, Profile profile, long batchId, String name, DeliveryFolder.Kept kept) {
        List<Integer> rules = profile.rulesFor(name);
        if (rules.isEmpty()) {
            throw new BusinessException("error.intake.no_rule", name, profile.code());
        }
        IntakeRepository repository = new IntakeRepository();
        Map<Integer, KnownRows> chosen = repository.named(database, batchId, name).stream()
                .collect(Collectors.toMap(IntakeFile::ordinal, IntakeFile::known));
        repository.named(database, batchId, name).forEach(before -> repository.forget(database, before));
        List<IntakeFile> files = rules.stream()
                .map(place -> file(batchId, place, name, profile.rules().get(place), kept, chosen))
                .toList();
        files.forEach(database::persist);
        database.flush();
        mended(database, batchId);
        return files.stream().map(IntakeFile::id).toList();
    }

    /** @param chosen what a person said for the file that this one replaces */
    private static IntakeFile file(
            long batchId,
            int place,
            String name,
            FileRule rule,
            DeliveryFolder.Kept kept,
            Map<Integer, KnownRows> chosen) {
        KnownRows known = chosen.getOrDefault(place, rule.known());
        return new IntakeFile(batchId, place, name, rule.target(), kept.sha256(), kept.size(), known);
    }
}
