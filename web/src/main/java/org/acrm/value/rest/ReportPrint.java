package org.acrm.value.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import org.acrm.shared.service.PdfPrinter;
import org.acrm.shared.service.PrintedReport;
import org.acrm.shared.service.XlsxPrinter;

/** A report as a file; made before the answer begins, so that what goes wrong is told as a problem. */
@ApplicationScoped
public class ReportPrint {

    static final String PDF = "application/pdf";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private PdfPrinter pdf;

    @Inject
    private XlsxPrinter xlsx;

    /** @param form pdf or xlsx */
    public Response file(PrintedReport report, String name, String form) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        boolean paper = form.equals("pdf");
        if (paper) {
            pdf.print(report, file);
        } else {
            xlsx.print(report, file);
        }
        return Response.ok(file.toByteArray(), paper ? PDF : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + form + "\"")
                .build();
    }
}
