package org.acrm.shared.service;

import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.acrm.shared.service.PrintedReport.Block;
import org.acrm.shared.service.PrintedReport.Group;
import org.acrm.shared.service.PrintedReport.Mean;
import org.acrm.shared.service.PrintedReport.Range;
import org.acrm.shared.service.PrintedReport.Row;
import org.acrm.shared.service.PrintedReport.Share;

/** One table of a page: numbers to the right, texts to the left, the heads again on each page; what is too wide is made smaller. */
final class PdfTable {

    static final float LINE = 15;
    private static final float SIZE = 8.5f;
    private static final float PAD = 4;
    private static final int LONG_HEAD = 9;

    private final PdfFonts fonts;
    private final Block block;
    private final float left;
    private final float width;
    private final float[] columns;
    private final float size;

    PdfTable(PdfFonts fonts, Block block, float left, float width) throws IOException {
        this.fonts = fonts;
        this.block = block;
        this.left = left;
        this.width = width;
        float[] needed = needed();
        float sum = 0;
        for (float one : needed) {
            sum += one;
        }
        this.size = sum <= width ? SIZE : SIZE * width / sum;
        this.columns = needed;
        for (int i = 0; i < needed.length; i++) {
            columns[i] *= width / sum;
        }
    }

    private float[] needed() throws IOException {
        float[] needed = new float[block.heads().size()];
        for (int i = 0; i < needed.length; i++) {
            for (String part : parts(block.heads().get(i))) {
                needed[i] = Math.max(needed[i], fonts.width(part, true, SIZE));
            }
            for (Row row : block.rows()) {
                needed[i] = Math.max(needed[i], fonts.width(shown(row.cells().get(i)), row.total(), SIZE));
            }
            needed[i] += 2 * PAD;
        }
        return needed;
    }

    /** Lines that stand above the rows on each page. */
    static int heads(Block block) {
        return 1 + (block.groups().isEmpty() ? 0 : 1) + headLines(block);
    }

    private static int headLines(Block block) {
        return block.heads().stream().mapToInt(head -> parts(head).size()).max().orElse(1);
    }

    /** A long head stands in two lines, cut at the space nearest to its middle; between Chinese characters, at the middle itself. */
    private static List<String> parts(String head) {
        if (head.length() <= LONG_HEAD) {
            return List.of(head);
        }
        int middle = head.length() / 2;
        int before = head.lastIndexOf(' ', middle);
        int after = head.indexOf(' ', middle);
        int space = before < 0 || after >= 0 && after - middle < middle - before ? after : before;
        if (Character.isIdeographic(head.codePointAt(middle)) && Math.abs(space - middle) > middle / 3) {
            return List.of(head.substring(0, middle), head.substring(middle));
        }
        return space < 0 ? List.of(head) : List.of(head.substring(0, space), head.substring(space + 1));
    }

    /** Draws the rows from {@code first} on, at most {@code most}; nothing where none is left. */
    void draw(PdfPage page, float top, int first, int most) throws IOException {
        List<Row> rows = block.rows()
                .subList(
                        Math.min(first, block.rows().size()),
                        Math.min(first + most, block.rows().size()));
        if (rows.isEmpty() && first > 0) {
            return;
        }
        float y = top;
        page.text(fitting(block.title(), width), left, y + LINE - 4, SIZE + 1, true);
        y += LINE;
        y = groups(page, y);
        y = heads(page, y);
        for (Row row : rows) {
            y = line(page, y, row);
        }
    }

    private float groups(PdfPage page, float y) throws IOException {
        float x = left;
        int column = 0;
        for (Group group : block.groups()) {
            float wide = 0;
            for (int i = 0; i < group.columns(); i++) {
                wide += columns[column++];
            }
            page.box(x, y, wide, LINE, PdfPage.HEAD);
            page.text(
                    group.text(), x + (wide - fonts.width(group.text(), true, size)) / 2, y + LINE - 4.5f, size, true);
            x += wide;
        }
        return block.groups().isEmpty() ? y : y + LINE;
    }

    private float heads(PdfPage page, float y) throws IOException {
        int lines = headLines(block);
        float x = left;
        for (int i = 0; i < columns.length; i++) {
            page.box(x, y, columns[i], lines * LINE, PdfPage.HEAD);
            List<String> parts = parts(block.heads().get(i));
            for (int part = 0; part < parts.size(); part++) {
                float free = columns[i] - 2 * PAD - fonts.width(parts.get(part), true, size);
                float base = y + (lines - parts.size() + part + 1) * LINE - 4.5f;
                page.text(parts.get(part), x + PAD + (number(i) ? free : 0), base, size, true);
            }
            x += columns[i];
        }
        return y + lines * LINE;
    }

    private float line(PdfPage page, float y, Row row) throws IOException {
        float x = left;
        for (int i = 0; i < columns.length; i++) {
            page.box(x, y, columns[i], LINE, row.total() ? PdfPage.HEAD : null);
            String text = shown(row.cells().get(i));
            float free = columns[i] - 2 * PAD - fonts.width(text, row.total(), size);
            page.text(text, x + PAD + (number(i) ? free : 0), y + LINE - 4.5f, size, row.total());
            x += columns[i];
        }
        return y + LINE;
    }

    private boolean number(int column) {
        return block.rows().stream()
                .map(row -> row.cells().get(column))
                .anyMatch(cell -> cell instanceof Number
                        || cell instanceof Range
                        || cell instanceof Share
                        || cell instanceof Mean);
    }

    private String fitting(String text, float wide) throws IOException {
        String rest = text;
        while (rest.length() > 1 && fonts.width(rest, true, SIZE + 1) > wide) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest;
    }

    /** Amounts to whole units of their currency. */
    static String shown(Serializable cell) {
        if (cell == null) {
            return "–";
        }
        if (cell instanceof Range range) {
            return shown(range.most()) + " – " + shown(range.least());
        }
        if (cell instanceof Mean mean) {
            return formatted(Mean.PATTERN, mean.of());
        }
        if (cell instanceof BigDecimal || cell instanceof Long || cell instanceof Integer) {
            return formatted("#,##0", cell);
        }
        return cell instanceof Share share ? formatted("0.0%", share.of()) : cell.toString();
    }

    private static String formatted(String pattern, Serializable number) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
