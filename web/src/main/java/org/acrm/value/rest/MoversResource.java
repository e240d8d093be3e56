package org.acrm.value.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.ListForm;
import org.acrm.value.entity.MemberType;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.RfmChoice;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.service.MoversExport;
import org.acrm.value.service.ValueReading;
import org.acrm.value.service.ValueSights.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/value")
@Tag(name = "Value")
public class MoversResource {

    @Inject
    private ValueReading reading;

    @Inject
    private MoversExport export;

    @QueryParam("kind")
    private CustomerKind kind;

    @QueryParam("member")
    private MemberType member;

    @QueryParam("branch")
    private Long branch;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("by")
    private MoveBy by;

    @QueryParam("move")
    private String move;

    @QueryParam("r")
    private Integer recency;

    @QueryParam("f")
    private Integer frequency;

    @QueryParam("m")
    private Integer monetary;

    @GET
    @Path("/movers")
    @Produces("text/csv")
    @Operation(summary = "The customers of one move between two dates, or of RFM cells on the later date")
    public Response csv() {
        return movers(ListForm.CSV);
    }

    @GET
    @Path("/movers.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The same as a workbook")
    public Response xlsx() {
        return movers(ListForm.XLSX);
    }

    private Response movers(ListForm form) {
        MoveBy ways = by == null ? MoveBy.GRADE : by;
        Period period = reading.kept(new Period(date(from), date(to)));
        MoverFilter which = new MoverFilter(Move.parse(move, ways), new RfmChoice(recency, frequency, monetary));
        ValueFilter filter = new ValueFilter(kind, member, branch);
        StreamingOutput rows = out -> export.write(period, ways, filter, which, form, out);
        return Response.ok(rows)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"movers_" + which.move() + "_" + period.to() + "." + form.ending()
                                + "\"")
                .build();
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new BusinessException("error.value.date", text);
        }
    }
}
