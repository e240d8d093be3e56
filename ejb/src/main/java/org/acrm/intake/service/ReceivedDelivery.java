package org.acrm.intake.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.acrm.intake.entity.IntakeBatch;

/** A delivery of one file, ready to be imported; for those who import without a server around them. */
public final class ReceivedDelivery {

    private ReceivedDelivery() {}

    /** @return its id */
    public static long of(UnitOfWork work, DeliveryFolder folder, Profile profile, Path file, Clock clock) {
        try (InputStream bytes = Files.newInputStream(file)) {
            long id = work.call(database -> {
                IntakeBatch batch = new IntakeBatch(profile.code(), 0, "bench", clock.instant());
                database.persist(batch);
                return batch.id();
            });
            String name = file.getFileName().toString();
            DeliveryFolder.Kept kept = folder.keep(id, name, bytes);
            work.run(database -> Receiving.register(database, profile, id, name, kept));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
