package org.acrm.segment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.acrm.segment.service.SegmentTableExport;
import org.acrm.segment.service.SegmentTableExport.Printed;
import org.acrm.shared.service.PdfPrinter;
import org.acrm.shared.service.PrintedReport;
import org.acrm.shared.service.XlsxPrinter;
import org.acrm.shared.view.Language;
import org.acrm.shared.view.Preferences;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/segment")
@Tag(name = "Segments")
public class SegmentTableResource {

    @Inject
    private SegmentTableExport export;

    @Inject
    private PdfPrinter pdf;

    @Inject
    private XlsxPrinter xlsx;

    @Inject
    private Preferences preferences;

    @QueryParam("segmentation")
    private Long segmentation;

    @QueryParam("segments")
    private List<Long> segments;

    @QueryParam("income")
    @DefaultValue("50000")
    private long income;

    @QueryParam("language")
    private String language;

    @GET
    @Path("/table.pdf")
    @Produces("application/pdf")
    @Operation(summary = "Profile table of the clusters of a segmentation, or of segments")
    public Response pdf() {
        return file("pdf", pdf::print);
    }

    @GET
    @Path("/table.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The same as a workbook")
    public Response xlsx() {
        return file("xlsx", xlsx::print);
    }

    /** Made before the answer begins, so that what goes wrong is told as a problem. */
    private Response file(String form, BiConsumer<PrintedReport, OutputStream> printer) {
        Locale locale =
                Language.ofTag(language).orElseGet(preferences::language).locale();
        Printed printed = export.table(segmentation, segments, income, form);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        printer.accept(new SegmentSheet(printed, locale).report(), file);
        return Response.ok(file.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"segments." + form + "\"")
                .build();
    }
}
