package org.acrm.demo.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The open files of one delivery; pieces are appended in the order of customers. */
public final class DeliveryFiles implements AutoCloseable {

    private final Path truthFolder;
    private final Map<DeliveredFile, OutputStream> streams = new EnumMap<>(DeliveredFile.class);
    private final Map<TruthFile, OutputStream> truths = new EnumMap<>(TruthFile.class);
    private final BlockGzip transactions;
    private final Counts counts = new Counts();

    public DeliveryFiles(Path folder, String date) throws IOException {
        truthFolder = folder.resolve("truth");
        Files.createDirectories(truthFolder);
        for (DeliveredFile file : DeliveredFile.values()) {
            OutputStream stream = open(folder.resolve(file.fileName(date)));
            streams.put(file, stream);
            if (!file.isZipped()) {
                stream.write(line(file.header()));
            }
        }
        transactions = new BlockGzip(streams.get(DeliveredFile.TRANSACTIONS));
        byte[] header = line(DeliveredFile.TRANSACTIONS.header());
        transactions.write(header, BlockGzip.deflate(header));
        for (TruthFile file : TruthFile.values()) {
            OutputStream stream = open(truthFolder.resolve(file.fileName()));
            stream.write(line(file.header()));
            truths.put(file, stream);
        }
    }

    private static OutputStream open(Path path) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public void append(Piece piece) throws IOException {
        for (DeliveredFile file : DeliveredFile.values()) {
            if (file.isZipped()) {
                transactions.write(piece.plain(file), piece.packedTransactions());
            } else {
                streams.get(file).write(piece.plain(file));
            }
        }
        for (TruthFile file : TruthFile.values()) {
            truths.get(file).write(piece.truth(file));
        }
        counts.add(piece.counts());
    }

    /** Writes summary.json; the heading holds what the delivery was made from, as JSON members. */
    public void summarise(String heading) throws IOException {
        String json = "{\n" + heading + "  \"files\": " + counts.json("  ") + "\n}\n";
        Files.writeString(truthFolder.resolve("summary.json"), json);
    }

    public Counts counts() {
        return counts;
    }

    @Override
    public void close() throws IOException {
        transactions.close();
        for (OutputStream stream : streams.values()) {
            stream.close();
        }
        for (OutputStream stream : truths.values()) {
            stream.close();
        }
    }
}
