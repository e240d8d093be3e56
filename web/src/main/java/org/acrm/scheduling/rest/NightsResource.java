package org.acrm.scheduling.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acrm.scheduling.entity.NightOverview;
import org.acrm.scheduling.service.NightMonitor;
import org.acrm.scheduling.service.NightOperation;
import org.acrm.shared.entity.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/nights")
@Tag(name = "Nights")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NightsResource {

    private static final int LATEST = 50;

    @Inject
    private NightOperation operation;

    @Inject
    private NightMonitor monitor;

    @Inject
    private Clock clock;

    @POST
    @Operation(summary = "Ask for the night of a business date; an unfinished run of that date goes on")
    @APIResponse(responseCode = "202", description = "Id of the run; read it at /nights/{id}")
    @APIResponse(
            responseCode = "409",
            description = "Another date is under way, or the date lies before one that was begun")
    public Response request(NightRequestJson wanted, @Context UriInfo address) {
        LocalDate date = wanted == null || wanted.date() == null ? monitor.proposedDate() : wanted.date();
        long id = operation.request(date);
        return Response.accepted(new NightIdJson(id))
                .location(
                        address.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .build();
    }

    @GET
    @Operation(summary = "The latest runs, of one date or of all")
    public List<NightJson> list(@QueryParam("date") String date) {
        List<NightOverview> runs = date == null || date.isBlank()
                ? monitor.runs(PageRequest.first(LATEST)).rows()
                : monitor.runsOf(LocalDate.parse(date));
        return runs.stream()
                .map(run -> NightJson.of(run, List.of(), clock.instant()))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A run with its steps")
    public NightJson get(@PathParam("id") long id) {
        return NightJson.of(monitor.run(id), monitor.steps(id), clock.instant());
    }

    @POST
    @Path("/{id}/stop")
    @Operation(summary = "Stop after the chunk at hand")
    public Response stop(@PathParam("id") long id) {
        operation.stop(id);
        return Response.accepted(new NightIdJson(id)).build();
    }

    @POST
    @Path("/{id}/resume")
    @Operation(summary = "Go on at the first step that is not finished")
    public Response resume(@PathParam("id") long id) {
        operation.resume(id);
        return Response.accepted(new NightIdJson(id)).build();
    }
}
