package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** Publishes the night of the bank's published date once more, so that it takes up what was done since. */
    static void again(Bank bank) {
        LocalDate date = LocalDate.parse(
                bank.rows("select published_date from scheduling_calendar").get(0));
        Session operator = Session.ofTheCommandLine(bank);
        JsonObject night = ended(operator, begin(operator, date));
        assertThat(night.getString("state")).as(night.toString()).isEqualTo("PUBLISHED");
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
