package org.acrm.intake.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Overwrites the rows of a person in one kept file: every letter becomes an x, rows and columns stay where they are. A row is a person's
 * when one of its fields is one of the words. A workbook or a file in UTF-16 that has a word goes as a whole. Of a packed file that breaks
 * off nothing is left behind the break once a row before it is overwritten.
 */
final class Redaction {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("EUC-KR"));
    private static final String BETWEEN = ",;|\t";

    private final Predicate<String> known;

    private Redaction(Predicate<String> known) {
        this.known = known;
    }

    static Redaction ofWords(Set<String> words) {
        return new Redaction(Set.copyOf(words)::contains);
    }

    /** @param hashes SHA-256 of words, lower-case hex */
    static Redaction ofHashes(Set<String> hashes) {
        Set<String> wanted = Set.copyOf(hashes);
        return new Redaction(word -> !word.isEmpty() && wanted.contains(hash(word)));
    }

    private static String hash(String word) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return whether something was overwritten */
    boolean overwrite(Path file) {
        try {
            return apply(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean apply(Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean packed = isPacked(file);
        if (name.endsWith(".xlsx") ? workbookHasWord(file) : !packed && wideHasWord(file)) {
            Files.delete(file);
            return true;
        }
        if (name.endsWith(".xlsx")) {
            return false;
        }
        Path fresh = Files.createTempFile(file.getParent(), ".", ".redacted");
        boolean changed;
        try (InputStream in = open(file, packed);
                OutputStream out = create(fresh, packed)) {
            changed = copy(in, out);
        }
        if (changed) {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(fresh);
        }
        return changed;
    }

    /** Told by the content: a name promises nothing. */
    private static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {0x1f, (byte) 0x8b});
        }
    }

    private static InputStream open(Path file, boolean packed) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return packed ? new BufferedInputStream(new GZIPInputStream(in), 1 << 16) : in;
        } catch (EOFException | ZipException e) {
            in.close();
            return InputStream.nullInputStream();
        }
    }

    /** A file that breaks off was refused by the import, but what it says before that must go too. */
    private static int next(InputStream in) throws IOException {
        try {
            return in.read();
        } catch (EOFException | ZipException e) {
            return -1;
        }
    }

    private static OutputStream create(Path file, boolean packed) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return packed ? new BufferedOutputStream(new GZIPOutputStream(out), 1 << 16) : out;
    }

    private boolean copy(InputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        boolean quoted = false;
        boolean changed = false;
        for (int b = next(in); b >= 0; b = next(in)) {
            row.write(b);
            quoted ^= b == '"';
            if (b == '\n' && !quoted) {
                changed |= write(row, out);
            }
        }
        return changed | write(row, out);
    }

    private boolean write(ByteArrayOutputStream row, OutputStream out) throws IOException {
        String text = row.toString(StandardCharsets.ISO_8859_1);
        row.reset();
        boolean mine = mentions(text);
        String kept = mine ? text.replaceAll("[^,;|\t\"\r\n]", "x") : text;
        out.write(kept.getBytes(StandardCharsets.ISO_8859_1));
        return mine;
    }

    private boolean mentions(String row) {
        int from = 0;
        for (int i = 0; i <= row.length(); i++) {
            if (i == row.length() || BETWEEN.indexOf(row.charAt(i)) >= 0) {
                if (isKnown(row.substring(from, i).replace("\"", "").strip())) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** A field whose bytes are read as one character each. */
    private boolean isKnown(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.ISO_8859_1);
        return CHARSETS.stream().anyMatch(charset -> known.test(new String(bytes, charset)));
    }

    /** Of a workbook that breaks off only what comes before the break can be read. */
    private boolean workbookHasWord(Path file) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            boolean found = false;
            while (!found && parts.getNextEntry() != null) {
                found = Stream.of(legible(parts).split("[<>]")).anyMatch(known);
            }
            return found;
        } catch (EOFException | ZipException e) {
            return false;
        }
    }

    private static String legible(InputStream part) throws IOException {
        InputStream in = new BufferedInputStream(part);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = next(in); b >= 0; b = next(in)) {
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private boolean wideHasWord(Path file) throws IOException {
        byte[] mark = new byte[2];
        try (InputStream in = Files.newInputStream(file)) {
            if (in.readNBytes(mark, 0, 2) < 2 || !(mark[0] == -1 && mark[1] == -2 || mark[0] == -2 && mark[1] == -1)) {
                return false;
            }
        }
        String text = Files.readString(file, StandardCharsets.UTF_16);
        return Stream.of(text.split("[,;|\t\"\r\n]")).map(String::strip).anyMatch(known);
    }
}
