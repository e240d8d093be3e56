package org.acrm.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acrm.shared.entity.BusinessException;
import org.acrm.shared.service.PrintedReport.Block;
import org.acrm.shared.service.PrintedReport.Sheet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints a report on A4 pages lying on their side: each sheet begins a page, long tables go on over several. */
@ApplicationScoped
public class PdfPrinter {

    private static final float MARGIN = 36;
    private static final float GAP = 18;
    private static final float TOP = 96;
    private static final float FOOT = 40;

    private String font;

    protected PdfPrinter() {}

    /** @param font file of a TrueType font that knows Chinese and Korean; without it the machine's own is looked for */
    @Inject
    public PdfPrinter(@ConfigProperty(name = "acrm.pdf.font") Optional<String> font) {
        this.font = font.orElse("");
    }

    private record Part(Sheet sheet, int first, int rows) {}

    /** @throws BusinessException where the machine has no font for the report's letters, before anything is written */
    public void print(PrintedReport report, OutputStream to) {
        try (PDDocument document = new PDDocument()) {
            PdfFonts fonts = new PdfFonts(document, font);
            List<Part> parts = parts(report);
            for (int i = 0; i < parts.size(); i++) {
                try (PdfPage page = new PdfPage(document, fonts)) {
                    frame(page, fonts, report, parts.get(i).sheet(), report.foot(i + 1, parts.size()));
                    tables(page, fonts, parts.get(i));
                }
            }
            document.getDocumentInformation().setTitle(report.title());
            document.save(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> parts(PrintedReport report) {
        List<Part> parts = new ArrayList<>();
        for (Sheet sheet : report.sheets()) {
            int heads = sheet.blocks().stream().mapToInt(PdfTable::heads).max().orElse(0);
            float note = sheet.note() == null ? 0 : PdfTable.LINE;
            int rows = (int) ((PdfPage.HEIGHT - TOP - FOOT - note) / PdfTable.LINE) - heads;
            int first = 0;
            do {
                parts.add(new Part(sheet, first, rows));
                first += rows;
            } while (first < sheet.longest());
        }
        return parts;
    }

    private static void frame(PdfPage page, PdfFonts fonts, PrintedReport report, Sheet sheet, String foot)
            throws IOException {
        page.text(report.title(), MARGIN, 44, 11, true);
        String facts = String.join("  ·  ", report.facts());
        page.text(facts, MARGIN, 58, 8.5f, false);
        page.text(sheet.title(), MARGIN, 84, 14, true);
        if (sheet.note() != null) {
            page.text(sheet.note(), MARGIN, PdfPage.HEIGHT - FOOT - 4, 8, false);
        }
        float width = fonts.width(foot, false, 8);
        page.text(foot, PdfPage.WIDTH - MARGIN - width, PdfPage.HEIGHT - 22, 8, false);
    }

    private static void tables(PdfPage page, PdfFonts fonts, Part part) throws IOException {
        List<Block> blocks = part.sheet().blocks();
        float width = (PdfPage.WIDTH - 2 * MARGIN - GAP * (blocks.size() - 1)) / Math.max(1, blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            new PdfTable(fonts, blocks.get(i), MARGIN + i * (width + GAP), width)
                    .draw(page, TOP, part.first(), part.rows());
        }
    }
}
