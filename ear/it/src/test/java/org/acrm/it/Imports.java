package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Deliveries to a bank, sent and waited for over REST. */
final class Imports {

    private static final Set<String> ENDS = Set.of("FINISHED", "REFUSED", "STOPPED");

    private Imports() {}

    /** Sends the files and starts the import. */
    static long begin(Session session, String profile, List<Path> files) {
        long id = received(session, profile, files);
        run(session, id);
        return id;
    }

    /** Sends the files. */
    static long received(Session session, String profile, List<Path> files) {
        long id = open(session, profile);
        for (Path file : files) {
            HttpResponse<String> answer = send(session, id, file);
            if (answer.statusCode() >= 300) {
                throw new AssertionError(file + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        return id;
    }

    static void run(Session session, long id) {
        Session.json(session.post("/api/imports/" + id + "/run", ""));
    }

    static long open(Session session, String profile) {
        return Session.json(session.post("/api/imports?profile=" + profile, "")).getInt("id");
    }

    static HttpResponse<String> send(Session session, long id, String name, byte[] content) {
        return session.put("/api/imports/" + id + "/files/" + name, BodyPublishers.ofByteArray(content));
    }

    /** One file as a delivery of its own, and what became of it. */
    static JsonObject delivered(Session session, String profile, String name, byte[] content) {
        long id = open(session, profile);
        assertThat(send(session, id, name, content).statusCode()).isEqualTo(204);
        run(session, id);
        return ended(session, id);
    }

    private static HttpResponse<String> send(Session session, long id, Path file) {
        try {
            return session.put("/api/imports/" + id + "/files/" + file.getFileName(), BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject look(Session session, long id) {
        return Session.json(session.get("/api/imports/" + id));
    }

    static JsonObject ended(Session session, long id) {
        return Eventually.becomes(() -> look(session, id), Imports::hasEnded);
    }

    static boolean hasEnded(JsonObject delivery) {
        return ENDS.contains(delivery.getString("state"));
    }

    static Stream<JsonObject> files(JsonObject delivery) {
        return delivery.getJsonArray("files").stream().map(JsonValue::asJsonObject);
    }

    /** The files of a folder, such as the one that the demo bank wrote. */
    static List<Path> delivered(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
