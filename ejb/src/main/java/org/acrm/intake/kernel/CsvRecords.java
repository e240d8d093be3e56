package org.acrm.intake.kernel;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * Records of delimited text after RFC 4180: a quoted field may hold delimiters, line ends and doubled quotes. Lines end with LF, CR LF
 * or CR; empty lines are no records. Whatever is longer than {@code longest} characters is refused, so that a file without line ends
 * costs no memory.
 */
public final class CsvRecords implements Records {

    public static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final StrictReader text;
    private final char delimiter;
    private final int quote;
    private final int longest;

    private final char[] buffer = new char[BUFFER];
    private int position;
    private int limit;
    private boolean ended;

    private char[] record = new char[1024];
    private int length;
    private int[] ends = new int[64];
    private int fields;
    private long line = 1;
    private long recordLine = 1;
    private boolean cutOff;

    /** @param quote quote character, or 0 for none */
    public CsvRecords(InputStream bytes, Charset charset, char delimiter, char quote) {
        this(bytes, charset, delimiter, quote, LONGEST);
    }

    public CsvRecords(InputStream bytes, Charset charset, char delimiter, char quote, int longest) {
        this.text = new StrictReader(bytes, charset);
        this.delimiter = delimiter;
        this.quote = quote == 0 ? -2 : quote;
        this.longest = longest;
        if (peek() == '\uFEFF') {
            position++;
        }
    }

    @Override
    public boolean next() {
        do {
            length = 0;
            fields = 0;
            recordLine = line;
            if (peek() == END) {
                return false;
            }
            readRecord();
        } while (fields == 1 && length == 0);
        return true;
    }

    private void readRecord() {
        while (true) {
            int after = peek() == quote ? quoted() : plain();
            endField();
            if (after != delimiter) {
                cutOff = after == END;
                return;
            }
        }
    }

    /** @return what ended the field: delimiter, line feed or the end of the file */
    private int plain() {
        while (true) {
            if (position == limit && !fill()) {
                return END;
            }
            int from = position;
            while (position < limit) {
                char c = buffer[position];
                if (c == delimiter || c == '\n' || c == '\r') {
                    append(from, position);
                    position++;
                    return c == delimiter ? delimiter : endLine(c);
                }
                position++;
            }
            append(from, position);
        }
    }

    private int quoted() {
        long opened = line;
        position++;
        while (true) {
            if (position == limit && !fill()) {
                throw new UnreadableFile("open_quote", opened, "quote never closed");
            }
            int from = position;
            while (position < limit && buffer[position] != quote) {
                if (buffer[position] == '\n') {
                    line++;
                }
                position++;
            }
            append(from, position);
            if (position < limit) {
                position++;
                if (peek() != quote) {
                    return plain();
                }
                append(position, position + 1);
                position++;
            }
        }
    }

    private int endLine(char c) {
        line++;
        if (c == '\r' && peek() == '\n') {
            position++;
        }
        return '\n';
    }

    private void endField() {
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, fields * 2);
        }
        ends[fields++] = length;
    }

    private void append(int from, int to) {
        int more = to - from;
        if (length + more > longest) {
            throw new UnreadableFile("long_line", recordLine, "longer than " + longest + " characters");
        }
        if (length + more > record.length) {
            record = Arrays.copyOf(record, Math.max(record.length * 2, length + more));
        }
        System.arraycopy(buffer, from, record, length, more);
        length += more;
    }

    private int peek() {
        return position < limit || fill() ? buffer[position] : END;
    }

    private boolean fill() {
        if (ended) {
            return false;
        }
        try {
            int read = text.read(buffer);
            if (read == -2) {
                throw new UnreadableFile("encoding", line, "bytes that are no text in the encoding of the file");
            }
            position = 0;
            limit = Math.max(read, 0);
            ended = read < 0;
            return read > 0;
        } catch (EOFException | ZipException e) {
            throw new UnreadableFile("damaged", line, "compressed data ends early or is damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int size() {
        return fields;
    }

    @Override
    public String field(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(record, from, ends[index] - from);
    }

    @Override
    public long line() {
        return recordLine;
    }

    @Override
    public boolean cutOff() {
        return cutOff;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
