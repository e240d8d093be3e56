package org.acrm.it.inside;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.it.RunningBank;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives Arquillian what {@code ./acrm} gave the running bank: the same WildFly, the same configuration, but an empty database and a base
 * folder of its own. Inside the server, where the test class is read a second time, it has nothing to do.
 */
final class ServerOfItsOwn implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (System.getProperty("jboss.home.dir") == null) {
            context.getRoot()
                    .getStore(Namespace.create(ServerOfItsOwn.class))
                    .getOrComputeIfAbsent(Prepared.class, key -> new Prepared(context));
        }
    }

    /** JUnit closes it, after Arquillian has stopped the server. */
    private static final class Prepared implements AutoCloseable {

        private static final Path BASE = Path.of("target/inside").toAbsolutePath();
        private final EmbeddedPostgres database;

        private Prepared(ExtensionContext context) {
            try {
                List<String> arguments = RunningBank.serverArguments(context);
                database = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                copyConfiguration(Path.of(valueOf(arguments, "-Djboss.server.base.dir=")));
                System.setProperty("acrm.container.base", BASE.toString());
                System.setProperty("acrm.container.home", valueOf(arguments, "-Djboss.home.dir="));
                System.setProperty("acrm.container.modules", arguments.get(arguments.indexOf("-mp") + 1));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String valueOf(List<String> arguments, String option) {
            return arguments.stream()
                    .filter(argument -> argument.startsWith(option))
                    .map(argument -> argument.substring(option.length()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(option + " in " + arguments));
        }

        private void copyConfiguration(Path bank) throws IOException {
            Path folder = Files.createDirectories(BASE.resolve("configuration"));
            try (Stream<Path> files = Files.list(bank.resolve("configuration"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
            Path configuration = folder.resolve("standalone.xml");
            String text = Files.readString(configuration);
            Files.writeString(
                    configuration,
                    text.replaceAll("\\$\\{env\\.ACRM_DB_URL:[^}]*}", database.getJdbcUrl("postgres", "postgres"))
                            .replaceAll("\\$\\{env\\.ACRM_DB_USER:[^}]*}", "postgres"));
        }

        @Override
        public void close() throws IOException {
            database.close();
        }
    }
}
