package org.acrm.tools;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.acrm.activity.entity.TransactionTarget;
import org.acrm.intake.service.DeliveryFolder;
import org.acrm.intake.service.DeliveryImport;
import org.acrm.intake.service.Profile;
import org.acrm.intake.service.ReceivedDelivery;
import org.postgresql.PGConnection;

/**
 * {@code bench import [--rows N]}: the whole import of a file of transactions (strict reading, validation, staging, references, unique
 * keys, monthly partitions with all their indexes) beside a bare {@code COPY} of the same file into a bare table, in the same database.
 */
final class ImportBench {

    private static final int ROWS = 1_000_000;
    private static final int ROWS_OF_A_HOLDING = 20;
    private static final int MONTHS = 24;
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final String HEADER =
            "transaction_no,holding_no,booked_on,amount,currency,kind,channel,counterparty,balance_after\n";

    private ImportBench() {}

    static JsonObject run(List<String> given) {
        int rows = Arguments.parse(given, Set.of("rows")).number("rows", ROWS, 1000);
        Path folder = temporary();
        try (BenchBank bank = new BenchBank()) {
            holdings(bank, rows / ROWS_OF_A_HOLDING + 1);
            Path file = folder.resolve("2026-11-30_transactions.csv");
            write(file, rows);
            double bare = bareCopy(bank, file);
            Profile profile = Profile.shipped("demo");
            DeliveryFolder deliveries = new DeliveryFolder(folder);
            long delivery = ReceivedDelivery.of(bank, deliveries, profile, file, Clock.systemUTC());
            double imported = measured(() -> importAll(bank, deliveries, profile, delivery));
            double again = bareCopy(bank, file);
            return result(bank, rows, size(file), Math.min(bare, again), imported);
        } finally {
            delete(folder);
        }
    }

    private static JsonObject result(BenchBank bank, int rows, long bytes, double bare, double imported) {
        long stored = bank.number("select count(*) from activity_transaction");
        if (stored != rows) {
            throw new IllegalStateException(stored + " of " + rows + " rows were imported");
        }
        JsonObjectBuilder settings = Json.createObjectBuilder();
        BenchBank.SETTINGS.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(s -> settings.add(s.getKey(), s.getValue()));
        return Json.createObjectBuilder()
                .add("rows", rows)
                .add("fileBytes", bytes)
                .add("bareSeconds", JsonPrinter.rounded(bare, 2))
                .add("importSeconds", JsonPrinter.rounded(imported, 2))
                .add("bareRowsPerSecond", Math.round(rows / bare))
                .add("importRowsPerSecond", Math.round(rows / imported))
                .add("ratio", JsonPrinter.rounded(bare / imported, 3))
                .add(
                        "partitions",
                        bank.number("select count(*) from pg_inherits i join pg_class c on c.oid = i.inhparent"
                                + " where c.relname = 'activity_transaction'"))
                .add("staging", "unlogged")
                .add("workers", new TransactionTarget().workers())
                .add("processors", Runtime.getRuntime().availableProcessors())
                .add("settings", settings)
                .build();
    }

    private static void importAll(BenchBank bank, DeliveryFolder folder, Profile profile, long delivery) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            new DeliveryImport(
                            bank,
                            Clock.systemUTC(),
                            folder,
                            List.of(new TransactionTarget()),
                            threads,
                            DeliveryImport.Pace.until(() -> false))
                    .run(delivery, profile);
        } finally {
            threads.shutdown();
        }
    }

    private static double bareCopy(BenchBank bank, Path file) {
        bank.execute("drop table if exists bare");
        bank.execute("create table bare (transaction_no varchar(40), holding_no varchar(40), booked_on date,"
                + " amount numeric(18,2), currency varchar(3), kind varchar(20), channel varchar(12),"
                + " counterparty varchar(120), balance_after numeric(18,2))");
        return measured(() -> {
            try (Connection connection = bank.connection();
                    InputStream bytes = Files.newInputStream(file)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy bare from stdin with (format csv, header true)", bytes, 1 << 16);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void holdings(BenchBank bank, int count) {
        bank.execute("insert into product_group (code, name) values ('G', 'Group')");
        bank.execute("insert into product_product (code, group_id, kind, currency, annual_margin_bp, monthly_fee_minor)"
                + " select 'P', id, 'CURRENT', 'CNY', 0, 0 from product_group");
        bank.execute("insert into customer_customer (source, source_key, kind, name, recorded_at, version)"
                + " select 'CORE', 'C' || i, 'RETAIL', 'Customer ' || i, now(), 0 from generate_series(1, " + count
                + ") i");
        bank.execute(
                "insert into customer_holding (source, source_key, product_id, currency, status, owner_id, recorded_at,"
                        + " version) select 'CORE', 'H' || substr(c.source_key, 2), p.id, 'CNY', 'ACTIVE', c.id, now(), 0"
                        + " from customer_customer c, product_product p");
        bank.execute("analyze");
    }

    private static void write(Path file, int rows) {
        SplittableRandom random = new SplittableRandom(42);
        String[] kinds = {"CARD_PURCHASE", "TRANSFER_OUT", "SALARY", "DEPOSIT", "WITHDRAWAL", "FEE"};
        String[] channels = {"POS", "APP", "BATCH", "BRANCH", "ATM", "BATCH"};
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file), 1 << 16)) {
            out.write(HEADER);
            for (int i = 0; i < rows; i++) {
                int kind = random.nextInt(kinds.length);
                int holding = i / ROWS_OF_A_HOLDING + 1;
                long days = (long) (i % ROWS_OF_A_HOLDING) * MONTHS * 30 / ROWS_OF_A_HOLDING + random.nextInt(30);
                long cents = random.nextLong(-200_000, 400_000);
                out.write("T" + (1_000_000_000L + i) + ",H" + holding + "," + FIRST.plusDays(days) + ","
                        + java.math.BigDecimal.valueOf(cents, 2) + ",CNY," + kinds[kind] + "," + channels[kind]
                        + ",Counterparty " + random.nextInt(5000) + ","
                        + java.math.BigDecimal.valueOf(random.nextLong(10_000_000), 2) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double measured(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (double) (System.nanoTime() - begin) / TimeUnit.SECONDS.toNanos(1);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("acrm-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
