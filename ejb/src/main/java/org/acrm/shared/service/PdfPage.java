package org.acrm.shared.service;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** An A4 page lying on its side; places are in points from its upper left corner. */
final class PdfPage implements AutoCloseable {

    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();
    static final Color INK = new Color(0x1A, 0x22, 0x30);
    static final Color LINE = new Color(0xA0, 0xA8, 0xB4);
    static final Color HEAD = new Color(0xEE, 0xF1, 0xF5);

    private final PdfFonts fonts;
    private final PDPageContentStream content;

    PdfPage(PDDocument document, PdfFonts fonts) throws IOException {
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        this.fonts = fonts;
        this.content = new PDPageContentStream(document, page);
    }

    void text(String text, float left, float base, float size, boolean strong) throws IOException {
        List<PdfFonts.Run> runs = fonts.runs(text, strong);
        content.beginText();
        content.setNonStrokingColor(INK);
        content.newLineAtOffset(left, HEIGHT - base);
        for (PdfFonts.Run run : runs) {
            content.setFont(run.font(), size);
            content.showText(run.text());
        }
        content.endText();
    }

    void box(float left, float top, float width, float height, Color fill) throws IOException {
        if (fill != null) {
            content.setNonStrokingColor(fill);
            content.addRect(left, HEIGHT - top - height, width, height);
            content.fill();
        }
        content.setStrokingColor(LINE);
        content.setLineWidth(0.5f);
        content.addRect(left, HEIGHT - top - height, width, height);
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
