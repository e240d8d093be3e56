package org.acrm.intake.service;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acrm.shared.entity.BusinessException;

/** Where delivered files are kept as they came: {@code <data>/intake/<delivery>/<name>}. */
public final class DeliveryFolder {

    /** Begins the name under which a profile's own rows are imported; no delivered file may be called so. */
    static final String OWN = "~";

    private static final int LONGEST_NAME = 200;

    private final Path root;

    public DeliveryFolder(Path data) {
        this.root = data.resolve("intake");
    }

    /** What was kept. */
    public record Kept(String sha256, long size) {}

    public Path file(long batchId, String name) {
        checkName(name);
        return root.resolve(Long.toString(batchId)).resolve(name);
    }

    /** No name leads out of the delivery's folder. */
    static void checkName(String name) {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.startsWith(".")
                || name.chars().anyMatch(c -> c == '/' || c == '\\' || c < ' ')) {
            throw new BusinessException("error.intake.file_name", name);
        }
    }

    /** Names of the files of a delivery, without the profile's own. */
    List<String> names(long batchId) {
        Path directory = root.resolve(Long.toString(batchId));
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.startsWith(OWN))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A kept file and its delivery. */
    record Place(long delivery, Path file) {}

    /** Every file that is kept. */
    List<Place> all() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> f.getParent().getFileName().toString().matches("\\d{1,18}"))
                    .map(f ->
                            new Place(Long.parseLong(f.getParent().getFileName().toString()), f))
                    .sorted(Comparator.comparing(Place::file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deliveries of which something is kept. */
    Set<Long> numbers() {
        return all().stream().map(Place::delivery).collect(Collectors.toSet());
    }

    /** Whatever is kept of a delivery goes. */
    void remove(long batchId) {
        for (Place place : all()) {
            if (place.delivery() == batchId) {
                try {
                    Files.deleteIfExists(place.file());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** What is kept under a name. */
    Kept kept(long batchId, String name) {
        try (InputStream bytes = Files.newInputStream(file(batchId, name));
                OutputStream nowhere = OutputStream.nullOutputStream()) {
            return copy(bytes, nowhere);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kept copy(InputStream bytes, OutputStream to) throws IOException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            long size = new DigestInputStream(bytes, hash).transferTo(to);
            return new Kept(HexFormat.of().formatHex(hash.digest()), size);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came and is not in its place yet; closed without being kept, it goes. */
    public record Coming(Path at, Path file, Kept kept) implements AutoCloseable {

        /** Puts it in its place; a file of the same name that came before is replaced. */
        public Kept keep() {
            try {
                Files.move(at, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return kept;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(at);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Kept keep(long batchId, String name, InputStream bytes) {
        try (Coming coming = receive(batchId, name, bytes)) {
            return coming.keep();
        }
    }

    /** Takes delivered bytes in beside the delivery's files. */
    public Coming receive(long batchId, String name, InputStream bytes) {
        if (name.startsWith(OWN)) {
            throw new BusinessException("error.intake.file_name", name);
        }
        Path file = file(batchId, name);
        try {
            Files.createDirectories(file.getParent());
            Path coming = Files.createTempFile(file.getParent(), ".", ".coming");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(coming), 1 << 16)) {
                return new Coming(coming, file, copy(bytes, out));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands for a profile's own rows, which are in no file. */
    static Kept kept(List<List<String>> rows) {
        try {
            return copy(new ByteArrayInputStream(csv(rows)), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows as they would be delivered. */
    static byte[] csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(text -> quoted(text, ',')).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As CSV wants it. */
    static String quoted(String text, char delimiter) {
        boolean needs = text.chars().anyMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
        return needs ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
