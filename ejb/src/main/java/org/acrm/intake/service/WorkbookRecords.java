package org.acrm.intake.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.acrm.intake.kernel.CsvRecords;
import org.acrm.intake.kernel.Records;
import org.acrm.intake.kernel.UnreadableFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Rows of the first sheet of a workbook (XLSX), streamed. Dates come as ISO text whatever their look in the sheet, numbers with a point.
 * Empty cells at the end of a row are not stored in a sheet, so a short row is filled up to the width of the first one.
 */
final class WorkbookRecords implements Records {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> fields = new ArrayList<>();
    private int width;
    private long line;

    WorkbookRecords(Path file) {
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableFile("damaged", 1, "no workbook that can be read");
        }
    }

    @Override
    public boolean next() {
        try {
            do {
                if (!rows.hasNext()) {
                    return false;
                }
                read(rows.next());
            } while (fields.stream().allMatch(String::isEmpty));
        } catch (ExcelReaderException e) {
            throw new UnreadableFile("damaged", line + 1, "no sheet that can be read");
        }
        width = Math.max(width, line == 1 || width == 0 ? fields.size() : width);
        while (fields.size() < width) {
            fields.add("");
        }
        return true;
    }

    private void read(Row row) {
        fields.clear();
        line = row.getRowNum();
        for (int i = 0; i < row.getCellCount(); i++) {
            fields.add(row.hasCell(i) ? text(row.getCell(i)) : "");
        }
        while (!fields.isEmpty() && fields.get(fields.size() - 1).isEmpty() && fields.size() > width) {
            fields.remove(fields.size() - 1);
        }
    }

    private String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell.getDataFormatString())
                    ? day(cell.asDate())
                    : cell.asNumber().toPlainString();
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : String.valueOf(cell.getText());
        if (text.length() > CsvRecords.LONGEST) {
            throw new UnreadableFile("long_line", line, "longer than " + CsvRecords.LONGEST + " characters");
        }
        return text;
    }

    private static boolean isDate(String format) {
        if (format == null) {
            return false;
        }
        String plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|general", "");
        return plain.indexOf('y') >= 0 || plain.indexOf('d') >= 0;
    }

    private static String day(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : DAY_AND_TIME.format(time);
    }

    @Override
    public int size() {
        return fields.size();
    }

    @Override
    public String field(int index) {
        return fields.get(index);
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public boolean cutOff() {
        return false;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
