package org.acrm.value.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.acrm.shared.view.Language;
import org.acrm.shared.view.Preferences;
import org.acrm.value.service.LayoutExport;
import org.acrm.value.service.PrintedLayouts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/value")
@Tag(name = "Value")
public class LayoutsResource {

    @Inject
    private LayoutExport export;

    @Inject
    private ReportPrint print;

    @Inject
    private Preferences preferences;

    @GET
    @Path("/layouts.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "Printed layouts A–D of a year: deciles, their totals, activation by join year, moves between"
                    + " grades")
    public Response pdf(@QueryParam("year") Integer year, @QueryParam("language") String language) {
        return file(year, language, "pdf");
    }

    @GET
    @Path("/layouts.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The same as a workbook of four sheets")
    public Response xlsx(@QueryParam("year") Integer year, @QueryParam("language") String language) {
        return file(year, language, "xlsx");
    }

    private Response file(Integer year, String language, String form) {
        Locale locale =
                Language.ofTag(language).orElseGet(preferences::language).locale();
        PrintedLayouts layouts = export.layouts(year, form);
        String name = "layouts-" + layouts.deciles().year();
        return print.file(new LayoutSheets(layouts, locale).report(), name, form);
    }
}
