package org.acrm.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

    /** The JSON text of a profile. */
    public String document(EntityManager database, String code) {
        Optional<String> own = repository.profile(database, code).map(IntakeProfile::document);
        return own.or(() -> shipped(code))
                .orElseThrow(() -> new BusinessException("error.intake_profile.unknown", code));
    }

    public List<String> codes(EntityManager database) {
        TreeSet<String> codes = new TreeSet<>(SHIPPED);
        codes.addAll(repository.profileCodes(database));
        return new ArrayList<>(codes);
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
