package org.acrm.intake.service;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.acrm.activity.entity.InteractionTarget;
import org.acrm.activity.entity.TransactionTarget;
import org.acrm.customer.entity.CustomerTarget;
import org.acrm.customer.entity.HoldingRoleTarget;
import org.acrm.customer.entity.HoldingTarget;
import org.acrm.customer.entity.RelationshipTarget;
import org.acrm.customer.entity.StandingOrderTarget;
import org.acrm.feedback.entity.ComplaintTarget;
import org.acrm.intake.entity.BranchTarget;
import org.acrm.intake.entity.ImportTarget;
import org.acrm.intake.entity.IntakeBatch;
import org.acrm.intake.entity.IntakeFile;
import org.acrm.intake.entity.IntakeRepository;
import org.acrm.intake.entity.PortfolioTarget;
import org.acrm.intake.entity.StaffTarget;
import org.acrm.intake.entity.StagedRows;
import org.acrm.product.entity.CurrencyRateTarget;
import org.acrm.product.entity.ProductTarget;
import org.acrm.shared.entity.TestBank;

/** A bank that takes deliveries, without a server around it. */
final class ImportBank implements AutoCloseable {

    static final List<ImportTarget> TARGETS = List.of(
            new CurrencyRateTarget(),
            new BranchTarget(),
            new StaffTarget(),
            new PortfolioTarget(),
            new ProductTarget(),
            new CustomerTarget(),
            new RelationshipTarget(),
            new HoldingTarget(),
            new HoldingRoleTarget(),
            new StandingOrderTarget(),
            new TransactionTarget(),
            new InteractionTarget(),
            new ComplaintTarget());

    final TestBank bank = TestBank.open();
    private final DeliveryFolder folder;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final IntakeRepository repository = new IntakeRepository();

    ImportBank(Path data) {
        this.folder = new DeliveryFolder(data);
    }

    long deliver(Profile profile, Path directory) {
        try (var files = Files.list(directory)) {
            List<Path> delivered = files.filter(Files::isRegularFile).sorted().toList();
            long id = open(profile);
            for (Path file : delivered) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    receive(profile, id, file.getFileName().toString(), bytes);
                }
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long deliver(Profile profile, String name, String text) {
        long id = open(profile);
        receive(profile, id, name, new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return id;
    }

    long open(Profile profile) {
        return bank.inTransaction(database -> {
            IntakeBatch batch =
                    new IntakeBatch(profile.code(), 0, "test", Clock.systemUTC().instant());
            database.persist(batch);
            database.flush();
            Receiving.constants(database, batch.id(), profile);
            return batch.id();
        });
    }

    void receive(Profile profile, long id, String name, InputStream bytes) {
        if (!profile.rulesFor(name).isEmpty()) {
            try (DeliveryFolder.Coming coming = folder.receive(id, name, bytes)) {
                bank.run(database -> {
                    repository.lockedBatch(database, id).mustStillReceive();
                    Receiving.mustNotBeSaved(database, id, name);
                    Receiving.register(database, profile, id, name, coming.keep());
                });
            }
        }
    }

    void run(long id, Profile profile) {
        run(id, profile, 10_000, chunk -> {});
    }

    void run(long id, Profile profile, int chunkRows, Consumer<StagedRows> beforeCommit) {
        run(id, profile, new DeliveryImport.Pace(chunkRows, beforeCommit, () -> false));
    }

    void run(long id, Profile profile, DeliveryImport.Pace pace) {
        engine(pace).run(id, profile);
    }

    DeliveryImport engine() {
        return engine(DeliveryImport.Pace.until(() -> false));
    }

    private DeliveryImport engine(DeliveryImport.Pace pace) {
        UnitOfWork work = new UnitOfWork() {
            @Override
            public <T> T call(Function<EntityManager, T> part) {
                return bank.inTransaction(part);
            }
        };
        return new DeliveryImport(work, Clock.systemUTC(), folder, TARGETS, threads, pace);
    }

    /** What the preview says of a file, its transaction taken back. */
    CheckedSample preview(long id, long fileId, Profile profile) {
        return bank.inTransaction(database -> {
            CheckedSample sample = look(database, id, fileId, profile);
            database.getTransaction().setRollbackOnly();
            return sample;
        });
    }

    CheckedSample look(EntityManager database, long id, long fileId, Profile profile) {
        List<DeliveredFile> files = repository.files(database, id).stream()
                .map(f -> delivered(f, profile))
                .toList();
        int place = files.stream().map(DeliveredFile::id).toList().indexOf(fileId);
        DeliveredFile file = files.get(place);
        RejectedLines lines = new RejectedLines(
                file.path(), file.rule(), new PersonalColumns(ImportTargets.byName(TARGETS), List.of()), true);
        return new SampleCheck(file, lines).check(database, profile.source(), Instant.EPOCH, files.subList(0, place));
    }

    private DeliveredFile delivered(IntakeFile file, Profile profile) {
        ImportTarget target = TARGETS.stream()
                .filter(t -> t.name().equals(file.target()))
                .findFirst()
                .orElseThrow();
        return new DeliveredFile(
                file.id(),
                folder.file(file.batchId(), file.name()),
                profile.rules().get(file.ordinal()),
                target,
                file.known());
    }

    List<IntakeFile> files(long id) {
        return bank.inTransaction(database -> repository.files(database, id));
    }

    Object one(String sql) {
        return bank.inTransaction(database -> database.createNativeQuery(sql).getSingleResult());
    }

    long count(String from) {
        return ((Number) one("select count(*) from " + from)).longValue();
    }

    @SuppressWarnings("unchecked")
    List<Object> rows(String sql) {
        return bank.inTransaction(database -> database.createNativeQuery(sql).getResultList());
    }

    @Override
    public void close() {
        threads.shutdownNow();
        bank.close();
    }
}
