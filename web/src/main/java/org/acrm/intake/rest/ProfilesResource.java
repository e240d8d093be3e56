package org.acrm.intake.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.acrm.intake.service.DeliveryMonitor;
import org.acrm.intake.service.ProfileEditing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/imports/profiles")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class ProfilesResource {

    @Inject
    private DeliveryMonitor monitor;

    @Inject
    private ProfileEditing editing;

    @GET
    @Operation(summary = "All profiles: those of the bank and the shipped ones")
    public List<ProfileJson> list() {
        return monitor.profileCodes().stream()
                .map(code -> ProfileJson.of(monitor.profile(code)))
                .toList();
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Which files a profile takes")
    public ProfileJson profile(@PathParam("code") String code) {
        return ProfileJson.of(monitor.profile(code));
    }

    @GET
    @Path("/{code}/document")
    @Operation(summary = "A profile as the document that a bank may change and bring back")
    public Response document(@PathParam("code") String code) {
        return Response.ok(editing.document(code), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + code + ".json")
                .build();
    }

    @PUT
    @Path("/{code}/document")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Save a document as the next version of the bank's own profile; it replaces a shipped one of its code")
    public Response store(@PathParam("code") String code, String document) {
        editing.store(code, document);
        return Response.noContent().build();
    }
}
