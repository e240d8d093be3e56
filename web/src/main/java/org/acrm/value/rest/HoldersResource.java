package org.acrm.value.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.acrm.shared.service.ListForm;
import org.acrm.value.entity.AgeBand;
import org.acrm.value.entity.HolderFilter;
import org.acrm.value.entity.HolderFilter.Who;
import org.acrm.value.entity.ProductChoice;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.HoldersExport;
import org.acrm.value.service.ValueReading;
import org.acrm.value.service.ValueSights.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/value")
@Tag(name = "Value")
public class HoldersResource {

    @Inject
    private ValueReading reading;

    @Inject
    private HoldersExport export;

    @BeanParam
    private AskedOf asked;

    @QueryParam("item")
    private String item;

    @QueryParam("age")
    private AgeBand age;

    @QueryParam("who")
    private Who who;

    @GET
    @Path("/holders")
    @Produces("text/csv")
    @Operation(summary = "Those who hold a product or kind of products, who do not, or who bought it in a period")
    public Response csv() {
        return holders(ListForm.CSV);
    }

    @GET
    @Path("/holders.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The same as a workbook")
    public Response xlsx() {
        return holders(ListForm.XLSX);
    }

    private Response holders(ListForm form) {
        Period period = reading.kept(asked.period());
        ValueFilter filter = asked.filter();
        HolderFilter which = new HolderFilter(ProductChoice.parse(item), who == null ? Who.HOLDS : who, age);
        StreamingOutput rows = out -> export.write(period, filter, which, form, out);
        String name = "holders_" + which.who() + "_" + which.what() + "_" + period.to() + "." + form.ending();
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
