package org.acrm.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A bank that {@code ./acrm} starts and stops for the tests, in a folder and on ports of its own. The servers it runs on are those of
 * the project, unpacked once; the application is the one that was just built.
 */
final class Bank {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path TARGET = Path.of("target").toAbsolutePath();

    private final String name;
    private final int portOffset;
    private final Path folder;

    Bank(String name, int portOffset) {
        this.name = name;
        this.portOffset = portOffset;
        this.folder = TARGET.resolve("banks").resolve(name);
    }

    /** Founds the bank anew, or starts what an earlier call left at rest or half dead. */
    void run(String... options) {
        List<String> words = new ArrayList<>(List.of("run"));
        words.addAll(List.of(options));
        if (acrm(words) != 0) {
            throw new IllegalStateException("The bank '" + name + "' did not start.\n" + lastWords());
        }
    }

    void stop() {
        if (Files.isDirectory(folder)) {
            acrm(List.of("stop"));
        }
    }

    /** Stops what an interrupted test may have left running and forgets all it did. */
    void erase() {
        stop();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Runs one command of {@code ./acrm} on this bank; its lines go to the log of the tests. */
    int acrm(List<String> words) {
        return acrm(words, line -> {});
    }

    /** What a command of {@code ./acrm} says, which must succeed. */
    String said(String... words) {
        StringJoiner said = new StringJoiner("\n");
        if (acrm(List.of(words), said::add) != 0) {
            throw new IllegalStateException(said.toString());
        }
        return said.toString();
    }

    private int acrm(List<String> words, Consumer<String> listener) {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("acrm").toString()));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("ACRM_BUILD", "never");
        // A night of the clock would come between those that the tests ask for.
        builder.environment().put("ACRM_NIGHT_CRON", "off");
        // A bank of a test lives for minutes: the second compiler would take a core and give nothing back.
        builder.environment().put("ACRM_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        List.of("ACRM_DB_URL", "ACRM_DB_USER", "ACRM_DB_PASSWORD").forEach(builder.environment()::remove);
        builder.environment().put("ACRM_DATA", folder.toString());
        builder.environment().put("ACRM_PORT_OFFSET", Integer.toString(portOffset));
        builder.environment().put("ACRM_HOME", TARGET.resolve("acrm").toString());
        builder.environment()
                .putIfAbsent("ACRM_DIST", ROOT.resolve(".acrm/dist").toString());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            echo(process, listener);
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void echo(Process process, Consumer<String> listener) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("[" + name + "] " + line);
                listener.accept(line);
            }
        }
    }

    /** The end of each log, for the message of a test that could not even begin. */
    private String lastWords() {
        StringBuilder words = new StringBuilder();
        for (String log : List.of(
                "log/demo.log", "log/import.log", "log/night.log", "log/keycloak.log", "wildfly/log/server.log")) {
            Path file = folder.resolve(log);
            if (Files.isRegularFile(file)) {
                words.append("--- ").append(file).append('\n').append(tail(file, 40));
            }
        }
        return words.toString();
    }

    private static String tail(Path file, int count) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size())) + "\n";
        } catch (IOException e) {
            return e + "\n";
        }
    }

    Path folder() {
        return folder;
    }

    /** An address of the application, such as {@code uri("/api/nights")}. */
    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + (8080 + portOffset) + "/acrm" + path);
    }

    /** An address of the server itself, such as {@code serverUri("/openapi")}. */
    URI serverUri(String path) {
        return URI.create("http://127.0.0.1:" + (8080 + portOffset) + path);
    }

    URI managementUri(String path) {
        return URI.create("http://127.0.0.1:" + (9990 + portOffset) + path);
    }

    URI realmUri(String path) {
        return URI.create("http://127.0.0.1:" + (8180 + portOffset) + "/realms/acrm" + path);
    }

    DataSource database() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {5480 + portOffset});
        source.setDatabaseName("acrm");
        source.setUser("acrm");
        source.setPassword("acrm");
        source.setCurrentSchema("acrm");
        return source;
    }

    /** The first column of an SQL statement's rows, as text: what the database says, asked past the application. */
    List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return rows;
    }

    long count(String from) {
        return Long.parseLong(rows("select count(*) from " + from).get(0));
    }

    /** The operating system's number of the application server. */
    long serverProcess() {
        try {
            return Long.parseLong(
                    Files.readString(folder.resolve("wildfly/pid")).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the application server as a power cut would: no signal it could answer. */
    void kill() {
        ProcessHandle server = ProcessHandle.of(serverProcess()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }
}
