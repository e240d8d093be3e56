package org.acrm.identity.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.acrm.identity.entity.KeyPair;
import org.acrm.identity.service.PairReading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/identity/duplicates")
@Tag(name = "Identity")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    @Inject
    private PairReading reading;

    /**
     * Two records each by their keys.
     *
     * @param merged put together and not taken apart
     * @param asked waiting for a steward
     */
    public record DuplicatesJson(List<KeyPair> merged, List<KeyPair> asked) {}

    @GET
    @Operation(summary = "Records that belong to one customer, and pairs that wait, by the keys of their sources")
    public DuplicatesJson get() {
        return new DuplicatesJson(reading.together(), reading.asked());
    }
}
