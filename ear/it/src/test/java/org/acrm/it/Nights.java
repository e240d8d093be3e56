package org.acrm.it;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Set;

/** Nights of a bank, asked for and waited for over REST. */
final class Nights {

    private static final Set<String> ENDS = Set.of("PUBLISHED", "FAILED", "STOPPED");

    private Nights() {}

    static long begin(Session session, LocalDate date) {
        return Session.json(session.post("/api/nights", "{\"date\":\"" + date + "\"}"))
                .getInt("id");
    }

    static JsonObject look(Session session, long id) {
        return Session.json(session.get("/api/nights/" + id));
    }

    static JsonObject ended(Session session, long id) {
        return Eventually.becomes(() -> look(session, id), Nights::hasEnded);
    }

    static boolean hasEnded(JsonObject night) {
        return ENDS.contains(night.getString("state"));
    }
}
