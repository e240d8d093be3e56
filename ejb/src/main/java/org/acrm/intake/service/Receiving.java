package org.acrm.intake.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.shared.entity.BusinessException;

/** Notes what was received: one row for each target that a file feeds. */
final class Receiving {

    private Receiving() {}

    /** A profile's own rows come with every delivery. */
    static void constants(EntityManager database, DeliveryFolder folder, long batchId, Profile profile) {
        for (int place : profile.constants()) {
            FileRule rule = profile.rules().get(place);
            String name =
                    profile.code() + "-" + place + "-" + rule.target().toLowerCase(java.util.Locale.ROOT) + ".csv";
            DeliveryFolder.Kept kept = folder.keep(batchId, name, rule.rows());
            database.persist(new IntakeFile(batchId, place, name, rule.target(), kept.sha256(), kept.size()));
        }
    }

    /** @return ids of the files as they are to be imported */
    static List<Long> register(
            EntityManager database, Profile profile, long batchId, String name, DeliveryFolder.Kept kept) {
        List<Integer> rules = profile.rulesFor(name);
        if (rules.isEmpty()) {
            throw new BusinessException("error.intake.no_rule", name, profile.code());
        }
        database.createQuery("delete from IntakeFile f where f.batchId = :batch and f.name = :name")
                .setParameter("batch", batchId)
                .setParameter("name", name)
                .executeUpdate();
        List<IntakeFile> files = rules.stream()
                .map(place -> new IntakeFile(
                        batchId, place, name, profile.rules().get(place).target(), kept.sha256(), kept.size()))
                .toList();
        files.forEach(database::persist);
        database.flush();
        return files.stream().map(IntakeFile::id).toList();
    }
}
