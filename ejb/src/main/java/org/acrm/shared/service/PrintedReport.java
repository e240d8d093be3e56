package org.acrm.shared.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A report as it lies on paper, told in the reader's language: sheets of tables that stand side by side. A cell is a text, a whole
 * number, an amount ({@link BigDecimal}), a {@link Range}, a {@link Share}, a {@link Mean} or null.
 *
 * @param title what it is, on top of each page
 * @param facts whose, of when, of whom, in which currency; below the title
 * @param foot with {@value #PAGE} and {@value #PAGES} for the page and their number
 */
public record PrintedReport(String title, List<String> facts, String foot, List<Sheet> sheets) implements Serializable {

    public static final String PAGE = "%page%";
    public static final String PAGES = "%pages%";

    public PrintedReport {
        facts = List.copyOf(facts);
        sheets = List.copyOf(sheets);
    }

    String foot(int page, int pages) {
        return foot.replace(PAGE, Integer.toString(page)).replace(PAGES, Integer.toString(pages));
    }

    /**
     * @param name of the sheet in a workbook, at most 31 characters
     * @param note below the tables; null for none
     */
    public record Sheet(String name, String title, List<Block> blocks, String note) implements Serializable {

        public Sheet {
            blocks = List.copyOf(blocks);
        }

        int longest() {
            return blocks.stream().mapToInt(block -> block.rows().size()).max().orElse(0);
        }
    }

    /**
     * One table.
     *
     * @param groups headings over several columns, above the others; none where there is no such row
     */
    public record Block(String title, List<Group> groups, List<String> heads, List<Row> rows) implements Serializable {

        public Block {
            groups = List.copyOf(groups);
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** A heading over some columns. */
    public record Group(String text, int columns) implements Serializable {}

    /** @param total whether it sums up others */
    public record Row(List<Serializable> cells, boolean total) implements Serializable {

        public static Row of(Serializable... cells) {
            return new Row(Arrays.asList(cells), false);
        }

        public static Row total(Serializable... cells) {
            return new Row(Arrays.asList(cells), true);
        }
    }

    /** A number of things a customer, with two decimals. */
    public record Mean(double of) implements Serializable {

        static final String PATTERN = "0.00";
    }

    /** From the larger amount down to the smaller, as the printed bands have it. */
    public record Range(BigDecimal most, BigDecimal least) implements Serializable {}

    /** A part of a whole, 0.123 for 12.3 %. */
    public record Share(double of) implements Serializable {}
}
