package org.acrm.it;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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

    /** Finished steps, and of the one at hand the part that is done. */
    static double stepsDone(JsonObject night) {
        return night.getJsonArray("steps").stream()
                .map(JsonValue::asJsonObject)
                .mapToDouble(Nights::partDone)
                .sum();
    }

    private static double partDone(JsonObject step) {
        if (step.getString("state").equals("FINISHED")) {
            return 1;
        }
        int total = step.getInt("totalRows", 0);
        return total == 0 ? 0 : Math.min(1, (double) step.getInt("doneRows") / total);
    }
}
