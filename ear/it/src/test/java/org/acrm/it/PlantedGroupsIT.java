package org.acrm.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The groups that the demo bank plants, beside the clusters that the product finds among the same customers without being shown them. */
@ExtendWith(RunningBank.class)
class PlantedGroupsIT {

    /** Chance would give 0; 2,000 customers of the seed give 0.6. */
    private static final double FOUND_AGAIN = 0.5;

    @Test
    void theProductFindsThePlantedGroupsAgain(Bank bank) {
        String said = bank.said("lab", "clusters");
        JsonObject told = Json.createReader(new StringReader(said.substring(said.indexOf('{'))))
                .readObject();

        System.out.println("PlantedGroupsIT: adjusted Rand index " + told.get("adjustedRandIndex"));
        assertThat(told.getInt("count")).isEqualTo(9);
        assertThat(told.getInt("customers")).isGreaterThan(1500);
        assertThat(told.getJsonNumber("adjustedRandIndex").doubleValue()).isGreaterThan(FOUND_AGAIN);
        assertThat(told.getJsonObject("groups").getJsonArray("STUDENT")).hasSize(9);
    }
}
