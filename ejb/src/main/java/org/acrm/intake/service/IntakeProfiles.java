package org.acrm.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeProfile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.shared.entity.BusinessException;

/** The profiles of the bank: those that it wrote itself, and the shipped ones. */
@Dependent
public class IntakeProfiles {

    public static final List<String> SHIPPED = List.of("berka", "demo");

    private final IntakeRepository repository = new IntakeRepository();

    public Profile get(EntityManager database, String code) {
        return ProfileDocument.read(document(database, code));
    }

    /** The one that reads a delivery, in the version with which it was opened or mapped. */
    public Profile of(EntityManager database, IntakeBatch batch) {
        return ProfileDocument.read(documentOf(database, batch));
    }

    String documentOf(EntityManager database, IntakeBatch batch) {
        Optional<String> text = batch.profileVersion() == 0
                ? shipped(batch.profileCode())
                : repository
                        .profile(database, batch.profileCode(), batch.profileVersion())
                        .map(IntakeProfile::document);
        return text.orElseThrow(() -> new BusinessException("error.intake_profile.unknown", batch.profileCode()));
    }

    /** The JSON text of a profile. */
    public String document(EntityManager database, String code) {
        Optional<String> own = repository.profile(database, code).map(IntakeProfile::document);
        return own.or(() -> shipped(code))
                .orElseThrow(() -> new BusinessException("error.intake_profile.unknown", code));
    }

    /** The latest version; 0 where the bank wrote none. */
    public int version(EntityManager database, String code) {
        return repository.profile(database, code).map(IntakeProfile::version).orElse(0);
    }

    /** Saves the next version. Of two who began with the same one, the second is told. @return the new version */
    public int save(EntityManager database, String code, int from, String document, String author, Instant now) {
        if (version(database, code) != from) {
            throw new BusinessException("error.intake_profile.changed", code);
        }
        mustKeepItsSource(database, code, document);
        database.persist(new IntakeProfile(code, from + 1, document, author, now));
        database.flush();
        return from + 1;
    }

    /** What came is known by its source: under another one it would come a second time. */
    private void mustKeepItsSource(EntityManager database, String code, String document) {
        if (codes(database).contains(code)
                && !get(database, code)
                        .source()
                        .equals(ProfileDocument.read(document).source())) {
            throw new BusinessException(
                    "error.intake_profile.source", code, get(database, code).source());
        }
    }

    public List<String> codes(EntityManager database) {
        TreeSet<String> codes = new TreeSet<>(SHIPPED);
        repository.profiles(database).forEach(p -> codes.add(p.code()));
        return new ArrayList<>(codes);
    }

    /** The systems whose deliveries a profile reads. */
    public List<String> sources(EntityManager database) {
        return codes(database).stream()
                .map(code -> get(database, code).source())
                .distinct()
                .sorted()
                .toList();
    }

    static Optional<String> shipped(String code) {
        if (!SHIPPED.contains(code)) {
            return Optional.empty();
        }
        try (InputStream text = IntakeProfiles.class.getResourceAsStream("/profiles/" + code + ".json")) {
            return Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
