package org.acrm.intake.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.acrm.intake.entity.KnownRows;
import org.acrm.intake.service.Deliveries;
import org.acrm.intake.service.DeliveryMonitor;
import org.acrm.intake.service.FileInspection;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.entity.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final int LATEST = 50;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeliveryMonitor monitor;

    @Inject
    private FileInspection inspection;

    @POST
    @Operation(summary = "Open a delivery of files that one profile reads")
    @APIResponse(responseCode = "201", description = "Id of the delivery; send its files to /imports/{id}/files/{name}")
    @APIResponse(responseCode = "404", description = "There is no such profile")
    public Response open(@QueryParam("profile") String profile, @Context UriInfo address) {
        if (profile == null || profile.isBlank()) {
            throw new BusinessException("error.intake_profile.unknown", "");
        }
        long id = deliveries.open(profile);
        return Response.created(
                        address.getAbsolutePathBuilder().path(Long.toString(id)).build())
                .entity(new DeliveryIdJson(id))
                .build();
    }

    @GET
    @Operation(summary = "The latest deliveries, without their files")
    public List<DeliveryJson> list() {
        return monitor.deliveries(PageRequest.first(LATEST)).rows().stream()
                .map(d -> new DeliveryJson(d.id(), d.profile(), d.state().name(), null, List.of()))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A delivery with its files and what became of their rows")
    public DeliveryJson get(@PathParam("id") long id) {
        return DeliveryJson.of(monitor.delivery(id), monitor.files(id));
    }

    @PUT
    @Path("/{id}/files/{name}")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    @Operation(
            summary =
                    "Send a file, as large as it is; it is kept as it comes, also a mended one in the place of a refused one")
    @APIResponse(
            responseCode = "409",
            description = "The profile has no rule for a file of this name, or it is saved already, or the import runs")
    public Response receive(@PathParam("id") long id, @PathParam("name") String name, InputStream bytes) {
        deliveries.receive(id, name, bytes);
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/run")
    @Operation(summary = "Start the import in the background, or carry on with a stopped one")
    public Response run(@PathParam("id") long id) {
        deliveries.submit(id);
        return Response.accepted(new DeliveryIdJson(id)).build();
    }

    @POST
    @Path("/{id}/files/{fileId}/leave-out")
    @Operation(summary = "Go on without a refused file")
    @APIResponse(responseCode = "409", description = "The file was not refused")
    public Response leaveOut(@PathParam("id") long id, @PathParam("fileId") long fileId) {
        mustBelong(id, fileId);
        deliveries.leaveOut(fileId);
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/files/{fileId}/known")
    @Operation(
            summary =
                    "Say for this delivery what happens to rows whose keys the bank knows: replace, update (an empty field keeps what is known) or ignore")
    @APIResponse(responseCode = "409", description = "The import of the file has begun, or there is no such way")
    public Response known(@PathParam("id") long id, @PathParam("fileId") long fileId, @QueryParam("rows") String rows) {
        mustBelong(id, fileId);
        deliveries.treatKnown(fileId, KnownRows.named(rows));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/stop")
    @Operation(summary = "Stop after the rows at hand")
    public Response stop(@PathParam("id") long id) {
        deliveries.stop(id);
        return Response.accepted(new DeliveryIdJson(id)).build();
    }

    @GET
    @Path("/{id}/files/{fileId}/rejects")
    @Produces("text/csv")
    @Operation(summary = "Rejected rows with their reasons, ready to be mended and sent again")
    public Response rejects(
            @PathParam("id") long id,
            @PathParam("fileId") long fileId,
            @QueryParam("spreadsheet") @DefaultValue("false") boolean spreadsheet) {
        mustBelong(id, fileId);
        StreamingOutput rows = to -> inspection.export(fileId, to, spreadsheet);
        return Response.ok(rows)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + inspection.exportName(fileId))
                .build();
    }

    private void mustBelong(long id, long fileId) {
        if (monitor.file(fileId).batchId() != id) {
            throw new BusinessException("error.intake_file.unknown", fileId);
        }
    }
}
