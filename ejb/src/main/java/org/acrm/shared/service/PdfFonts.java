package org.acrm.shared.service;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acrm.shared.entity.BusinessException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * The fonts of one document: Latin letters and digits in Helvetica, which every reader has, all others in a TrueType font of the machine
 * that knows Chinese and Korean; only the letters that occur are put into the document.
 */
final class PdfFonts {

    /** Where Debian's fonts-droid-fallback lies; the file without "Full" is the one that has Korean, too. */
    private static final List<String> KNOWN = List.of(
            "/usr/share/fonts-droid-fallback/truetype/DroidSansFallback.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallback.ttf",
            "/usr/share/fonts/truetype/nanum/NanumGothic.ttf");

    /** A stretch of text in one font. */
    record Run(PDFont font, String text) {}

    private final PDDocument document;
    private final String chosen;
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDFont wide;

    /** @param chosen file of a TrueType font; empty for the machine's own */
    PdfFonts(PDDocument document, String chosen) {
        this.document = document;
        this.chosen = chosen;
    }

    /** @throws BusinessException where the text needs letters for which the machine has no font */
    List<Run> runs(String text, boolean strong) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        PDFont font = null;
        for (int letter : text.codePoints().map(PdfFonts::printed).toArray()) {
            String one = Character.toString(letter);
            PDFont next = knows(plain, one) ? strong ? bold : plain : wide();
            if (next != font && !stretch.isEmpty()) {
                runs.add(new Run(font, stretch.toString()));
                stretch.setLength(0);
            }
            font = next;
            stretch.append(next != wide || knows(wide, one) ? one : "?");
        }
        if (!stretch.isEmpty()) {
            runs.add(new Run(font, stretch.toString()));
        }
        return runs;
    }

    /** @return in points */
    float width(String text, boolean strong, float size) throws IOException {
        float width = 0;
        for (Run run : runs(text, strong)) {
            width += run.font().getStringWidth(run.text()) * size / 1000;
        }
        return width;
    }

    /** Helvetica has a dash but no minus sign. */
    private static int printed(int letter) {
        return letter == '−' ? '–' : Character.isISOControl(letter) ? ' ' : letter;
    }

    private static boolean knows(PDFont font, String letter) throws IOException {
        try {
            return font.encode(letter).length > 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private PDFont wide() throws IOException {
        if (wide == null) {
            File file = (chosen.isBlank() ? KNOWN.stream() : Stream.of(chosen))
                    .map(File::new)
                    .filter(File::isFile)
                    .findFirst()
                    .orElseThrow(() -> new BusinessException("error.print.font"));
            wide = PDType0Font.load(document, file);
        }
        return wide;
    }
}
